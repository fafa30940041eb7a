import type { Metadata } from 'next';
import { buttonClass } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import { Page, PageHeader } from '@/app/_ui/page';
import { loadVent } from '@/lib/features/rejections/loaders';
import { formatMoment } from '@/lib/rules/messages';
import { NOTHING_YET } from '@/lib/rules/version';
import { VentRoom } from './_components/vent-room';

export const metadata: Metadata = { title: 'Vent', robots: { index: false, follow: false } };

/** VENT: a page of its own, dark in both themes. */
export default async function VentPage({ params }: PageProps<'/rejections/[id]/vent'>) {
  const { id } = await params;
  const { company, vent, inDanger, viewer } = await loadVent(id);
  return (
    <div
      data-theme="dark"
      data-room="night"
      className="-mb-[calc(4rem+env(safe-area-inset-bottom))] min-h-dvh bg-paper pb-[calc(4rem+env(safe-area-inset-bottom))] text-ink md:mb-0 md:pb-0"
    >
      <Page>
        <VentRoom
          head={
            <PageHeader
              kicker={
                <Link href={`/rejections/${id}`} className={buttonClass('link')}>
                  Back to {company}
                </Link>
              }
              title="Say it here."
              lede="As unfair, long and loud as you like. It’s never sent, never shared, and no coach can open it."
            />
          }
          rejectionId={id}
          inDanger={inDanger}
          body={vent?.body ?? ''}
          version={vent?.version ?? NOTHING_YET}
          kept={
            vent
              ? `Saved here until ${formatMoment(vent.burnAt, viewer)}. Then it burns on its own.`
              : 'Saved as you type. After a while it burns on its own.'
          }
        />
      </Page>
    </div>
  );
}
