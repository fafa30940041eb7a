// The few functions of the browser that the extension uses, as Chromium and Firefox both have them.

type Tab = { id?: number; index: number; url?: string };

declare const chrome: {
  action: {
    onClicked: { addListener(pressed: (tab: Tab) => void): void };
    setBadgeText(details: { text: string; tabId?: number }): Promise<void>;
    setTitle(details: { title: string; tabId?: number }): Promise<void>;
  };
  permissions: { request(asked: { origins: string[] }): Promise<boolean> };
  runtime: { openOptionsPage(): Promise<void> };
  scripting: {
    executeScript<T>(injected: { target: { tabId: number }; func: () => T }): Promise<{ result?: T }[]>;
  };
  storage: {
    local: {
      get(names: string[]): Promise<Record<string, unknown>>;
      set(values: Record<string, string>): Promise<void>;
    };
  };
  tabs: { create(tab: { url: string; index?: number }): Promise<Tab> };
};
