interface MoreProps {
  page: { readonly hasNextPage: boolean; readonly endCursor?: string | null } | undefined;
  what: string;
  onMore: (cursor: string) => void;
}

/** Opens the next page of a list; nothing on its last page. */
export function MoreButton({ page, what, onMore }: MoreProps) {
  const { hasNextPage, endCursor } = page ?? {};
  if (!hasNextPage || !endCursor) {
    return null;
  }

  return (
    <button type="button" onClick={() => onMore(endCursor)}>
      More {what}
    </button>
  );
}
