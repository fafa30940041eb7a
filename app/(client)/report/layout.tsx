import type { ReactNode } from 'react';
import { PipelineTabs } from '../pipeline/_components/pipeline-tabs';

/** The report is of the pipeline, under its row of tabs. */
export default function ReportLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <PipelineTabs />
      {children}
    </>
  );
}
