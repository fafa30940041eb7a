import { describe, expect, it } from 'vitest';
import { readFeedback } from './feedback';
import { feedbackOffer } from './feedback-offer';

const offered = (text: string) => {
  const offer = feedbackOffer(`We enjoyed the final round with you. ${text} Best wishes, Jonas`);
  return offer && (offer.byCall ? 'by a call' : 'in writing');
};

describe('an offer of feedback', () => {
  it.each([
    ['I would be happy to jump on a quick call to walk you through the feedback.', 'by a call'],
    ['If you would like to talk about our feedback on the phone, just let me know.', 'by a call'],
    ['We are glad to arrange a short video call to give you some feedback.', 'by a call'],
    ['Happy to talk you through how we came to this.', 'by a call'],
    ['I can offer you a debrief over Zoom next week.', 'by a call'],
    ['If you would like feedback, reply to this email.', 'in writing'],
    ['Please do not hesitate to ask if you would like some feedback.', 'in writing'],
    ['We can share some feedback from the panel with you.', 'in writing'],
    ['Should you wish more detailed feedback, feel free to write to me.', 'in writing'],
  ])('is noticed: %s', (text, how) => {
    expect(offered(text)).toBe(how);
  });

  it.each([
    'Unfortunately, we are unable to offer individual feedback.',
    'We cannot provide feedback at this stage.',
    'We would be glad if you shared your feedback on our process in this survey.',
    'Thank you for the call on Monday.',
    'The feedback from the panel was that your design was strong.',
    'Feel free to apply again.',
    'We would be happy to stay in touch.',
    'Your feedback about our process helps us, so let us know what you think.',
  ])('is not taken for one: %s', (text) => {
    expect(offered(text)).toBeNull();
  });

  it('is where it stands, and is no feedback itself', async () => {
    const text =
      'We went with somebody who has more experience leading a design team. Happy to jump on a quick call about feedback!';
    const offer = feedbackOffer(text);
    expect(offer && text.slice(offer.start, offer.end)).toBe('Happy to jump on a quick call about feedback');
    expect((await readFeedback(text)).because).not.toContain('jump');
    expect(feedbackOffer('')).toBeNull();
  });
});
