/**
 * Words around a saying that mark it as an answer. `to`: what follows names the thing answered ("asked about her remarks").
 * `bare`: the frame alone says that the last speaker of another side is answered ("in response, …"). `weak`: it stands as
 * often where nothing is answered, so what it names must be one other party's own words. Each example is a test.
 */
export interface AnswerFrame {
  kind: 'to' | 'bare' | 'weak';
  words: readonly string[];
  example: string;
}

const list = (s: string) => s.split(',').map(w => w.trim());
/** Words that end their clause: "Okafor refused, saying …". */
const alone = (s: string) => list(s).map(w => `${w} ,`);

export const ANSWER_FRAMES: readonly AnswerFrame[] = [
  {
    kind: 'to',
    words: list(
      'asked about, asked on, what he made of, what she made of, what they made of, asked to comment on, asked to respond to, asked for comment on, asked by reporters about, asked by journalists about, asked for his response to, asked for her response to, asked for a response to, questioned about, quizzed about, quizzed on, pressed on, pressed about, challenged on, challenged about, confronted with, commenting on, commented on, addressing, addressed, weighing in on, weighed in on, hitting out at, hit out at, taking aim at, took aim at, rounding on, rounded on, taking issue with, took issue with',
    ),
    example: 'Asked about her remarks, the envoy said nothing had changed.',
  },
  {
    kind: 'to',
    words: list(
      'in response to, in reply to, in reaction to, in answer to, in a response to, in an apparent response to, in an apparent reference to, in rebuttal of, responding to, reacting to, replying to, answering, responded to, reacted to, replied to, responds to, reacts to, replies to, respond to, react to, reply to, hit back at, hits back at, hitting back at, fired back at, firing back at, lashed out at, lashing out at, pushed back against, pushed back on, pushing back against, pushing back on, defending himself against, defending herself against',
    ),
    example: 'The ministry responded to the report by saying that the road was open.',
  },
  {
    kind: 'to',
    words: list(
      'despite, in spite of, contrary to, in defiance of, in contrast to, in contrast with, at odds with, deflecting, deflected, defying, defied, ignoring, ignored, contradicting, contradicted',
    ),
    example: 'Despite demands that he resign, the minister said he would stay.',
  },
  {
    kind: 'weak',
    words: list('after, following, amid, in the wake of, in the face of, referring to, alluding to, over'),
    example: 'The minister said he was no thief after accusations by Okafor.',
  },
  {
    kind: 'bare',
    words: list(
      'in response, in his response, in her response, in its response, in their response, in reply, in turn, by way of reply, in rebuttal, in retort, responded by, replied by, countered by, reacted by, in contrast, by contrast, disagreed, disagrees, begged to differ, begs to differ, was having none of it, were having none of it, hitting back, firing back, hit back, fired back, shot back, returned fire, returns fire, returning fire, pushed back, snapped back, struck back, refused to do so, for his part, for her part, for its part, for their part',
    ),
    example: 'In response, the envoy said the map was old.',
  },
  {
    kind: 'bare',
    words: list(
      'drew criticism from, drew condemnation from, drew anger from, drew outrage from, drew fire from, drew a rebuke from, drew rebukes from, drew a sharp rebuke from, drew a backlash from, drew ire from, provoked anger in, provoked an outcry from, sparked outrage in, sparked anger in, sparked criticism from, prompted criticism from, met with criticism from',
    ),
    example: 'Her remarks drew criticism from the envoy, who said the map was old.',
  },
  {
    kind: 'bare',
    words: alone('refused, declined, demurred, objected, shrugged, reacting, responding, replying, in reaction'),
    example: 'Reacting, the envoy said the map was old.',
  },
];
