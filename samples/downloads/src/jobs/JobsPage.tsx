import { useMemo, useState } from 'react';
import { Page } from '../ui/Page';
import { usePages } from '../ui/usePages';
import { useSettled } from '../ui/useSettled';
import { JobForm } from './JobForm';
import { JobPart } from './JobPart';
import { everything } from './search';

const PAUSE = 400;

export function JobsPage() {
  const [typed, setTyped] = useState(everything);
  const words = useSettled(typed.words.trim(), PAUSE);
  const search = useMemo(() => ({ ...typed, words }), [typed.remote, typed.kind, words]);
  const [cursors, open] = usePages(JSON.stringify(search));

  return (
    <Page title="Python jobs">
      <JobForm search={typed} onChange={setTyped} />
      {cursors.map((after, index) => (
        <JobPart key={after} search={search} after={after} isLast={index === cursors.length - 1} onMore={open} />
      ))}
    </Page>
  );
}
