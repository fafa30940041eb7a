/** Takes its time, so that the pending state of a form can be looked at. */
export async function rest(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 1500));
}
