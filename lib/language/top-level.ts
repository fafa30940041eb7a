const words = (list: string) => new Set(list.split(' '));

/**
 * Top-level domains under which a bare name is taken for a link: those that everybody knows, those that spam comes from,
 * and those of countries.
 */
export const TOP_LEVEL = words(
  [
    'com net org info biz edu gov mil int name mobi aero asia jobs tel travel cat coop museum arpa',
    'app dev page site online shop store blog cloud tech club live life world today news press media email',
    'link click xyz top win bid loan men date racing review stream download trade party science webcam cricket',
    'faith accountant work icu cyou rest fit bar buzz monster quest hair beauty makeup skin sbs cfd lol mom pics',
    'vip wang ink wiki zip mov zone space fun host website agency company careers career solutions services digital',
    'network systems center group global team business support studio design academy institute training education',
    'finance money cash fund credit bank insurance health care guru ninja tools software codes social video photos',
    'gallery events tickets tours email directory express chat run one pro ltd gmbh llc inc ac ad ae af ag ai al ao',
    'aq ar au aw ax az ba bb bd bf bg bh bi bj bm bn bo br bs bt bw bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv',
    'cw cx cy cz de dj dk dm dz ec ee eg er es et eu fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gt',
    'gu gw gy hk hn hr ht hu id ie il im io iq ir je jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt',
    'lu lv ly ma mc md mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx mz na nc ne nf ng ni nl np nr nu nz om pa pe',
    'pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg si sk sl sm sn sr ss st su sv sx sy sz',
    'tc td tf tg th tj tk tl tm tn tr tt tv tw tz ua ug uk uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw рф рус',
  ].join(' '),
);

/** Those that are words as well, which follow a full stop without a space too: only with a path are they a link. */
export const WORD_LIKE = words('so is it in me my to at be no am as us by do');
