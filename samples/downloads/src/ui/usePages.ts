import { useState } from 'react';

/** The cursors that the pages of a list begin after, the first of them null; another list begins anew. */
export function usePages(list: string) {
  const [opened, setOpened] = useState<{ list: string; cursors: readonly string[] }>({ list, cursors: [] });
  const cursors = opened.list === list ? opened.cursors : [];

  return [[null, ...cursors], (cursor: string) => setOpened({ list, cursors: [...cursors, cursor] })] as const;
}
