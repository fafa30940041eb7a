import { useEffect } from 'react';

/** The address named a template to begin with: a reload is to find what was made of it, not the template again. */
export function useForgottenTemplate() {
  useEffect(() => {
    const { pathname, search } = window.location;
    if (!search.includes('from=')) return;
    const asked = new URLSearchParams(search);
    asked.delete('from');
    window.history.replaceState(null, '', `${pathname}?${asked}`);
  }, []);
}
