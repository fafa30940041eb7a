/** Where calendars take an address. Each is given it by the press, and not before. */
export function subscribeLinks(address: string): { label: string; href: string }[] {
  const web = address.replace(/^https?:/, 'webcal:');
  const outlook = new URLSearchParams({ url: address, name: 'Rebound' });
  return [
    { label: 'Open in your calendar app', href: web },
    {
      label: 'Add to Google Calendar',
      href: `https://calendar.google.com/calendar/r?${new URLSearchParams({ cid: web })}`,
    },
    { label: 'Add to Outlook', href: `https://outlook.live.com/calendar/0/addfromweb?${outlook}` },
  ];
}
