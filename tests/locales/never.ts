/**
 * What Closer never says, in any language: that scrolling makes lonely, that a like is worthless, that more messages are better,
 * that less scrolling lifts a mood, any healthy ratio, any diagnosis; nor words of blame, scores and streaks. Patterns are
 * matched without regard to case. Sentences in which Closer says that it does not do so are left out by `DENIALS`.
 */
export const NEVER: Record<string, readonly RegExp[]> = {
  en: [
    /\b(?:makes?|making|made|leaves?) (?:you|people|us) (?:lonel|sad|unhapp|depress|anxious)/,
    /\b(?:addict|doom.?scroll|brain ?rot|toxic|unhealthy|healthy|detox|wast(?:e|ed|ing) (?:of )?time|wasted)/,
    /\b(?:worthless|meaningless|empty likes?|shallow|fake friends?)/,
    /\b(?:too much|too long|too many hours|should (?:stop|scroll|spend|talk|message)|you must|guilty|shame|failed to|bad habit)/,
    /\b(?:score|streak|level up|well done|good job|keep it up|congratulations|achievement|goal reached)\b/,
    /\b(?:improves?|boosts?|lifts?|harms?|damages?) your (?:mood|mind|mental|well)/,
    /\b(?:diagnos|depression|anxiety disorder|mental illness)/,
    /\bmore (?:messages|dms) (?:is|are|means?) (?:better|closer)/,
  ],
  de: [
    /macht (?:dich|einen|uns|menschen) (?:einsam|traurig|unglücklich|krank)/,
    /\b(?:sucht|süchtig|abhängig|toxisch|ungesund|gesund(?:e|er|es)?|entzug|zeitverschwendung|verschwendet)/,
    /\b(?:wertlos|oberflächlich|bedeutungslos)/,
    /\b(?:zu viel zeit|zu lange|du solltest|du musst|schuldig|schäm|versagt|schlechte gewohnheit)/,
    /\b(?:punktzahl|serie von tagen|gut gemacht|weiter so|glückwunsch|ziel erreicht|streak)/,
    /\b(?:depression|diagnose|angststörung)/,
  ],
  es: [
    /te (?:hace|deja|vuelve) (?:sentir )?(?:sol[oa]|triste|infeliz|solitari)/,
    /\b(?:adict|adicción|tóxic|saludable|insano|malsano|pérdida de tiempo|perder el tiempo|tiempo perdido)/,
    /\b(?:inútil(?:es)?|superficial|no valen? nada|vací[oa]s? de sentido)/,
    /\b(?:demasiado tiempo|deberías|debes dejar|culpable|vergüenza|mal hábito|fracas)/,
    /\b(?:puntuación|racha|bien hecho|enhorabuena|felicidades|sigue así|meta alcanzada)/,
    /\b(?:depresión|diagnóstic|trastorno)/,
  ],
  fr: [
    /(?:te|vous|nous) rend(?:ent)? (?:seul|triste|malheureu)/,
    /(?:addict|accro|dépendan|toxique|malsain|\bsaine?s?\b|perte de temps|temps perdu|gaspill)/,
    /(?:sans valeur|superficiel|ne valent rien|vides? de sens)/,
    /(?:trop de temps|trop longtemps|tu devrais|tu dois|coupable|honte|mauvaise habitude|échou)/,
    /(?:\bscore\b|série de jours|bravo|félicitations|bien joué|objectif atteint|continue comme ça)/,
    /(?:dépression|diagnosti|trouble anxieux)/,
  ],
  it: [
    /(?:ti|ci|vi) (?:rende|fa sentire) (?:sol[oai]|triste|infelice)/,
    /(?:dipendenza da|drogat|tossic|malsan|\bsan[oaie]\b|perdita di tempo|tempo perso|sprec)/,
    /(?:inutil[ei]|superficial|senza valore|prive? di senso)/,
    /(?:troppo tempo|dovresti|devi smettere|colpevol|in colpa|vergogn|cattiva abitudine|fallit)/,
    /(?:punteggio|giorni di fila|ben fatto|complimenti|congratulazioni|continua così|obiettivo raggiunto)/,
    /(?:depressione|diagnos|disturbo d)/,
  ],
  'pt-BR': [
    /(?:te|nos) (?:deixa|torna|faz sentir) (?:sozinh|triste|infeliz|solitári)/,
    /(?:viciad|vício|tóxic|saudáve|perda de tempo|tempo perdido|desperdiç)/,
    /(?:inúte?i|superficial|sem valor|vazi[oa]s? de sentido)/,
    /(?:tempo demais|deveria parar|você deve|culpad|vergonha|mau hábito|fracass)/,
    /(?:pontuação|sequência de dias|muito bem!|parabéns|continue assim|meta atingida)/,
    /(?:depressão|diagnóstic|transtorno)/,
  ],
  ja: [
    /(?:孤独|不幸|悲しく)に(?:なり|なる|します|する)/,
    /(?:依存症|中毒|有害|不健康|健康的|時間の無駄|無駄に)/,
    /(?:無価値|無意味|上辺だけ|価値がない)/,
    /(?:使いすぎ|見すぎ|べきです|しなければなりません|罪悪感|恥ずかし|悪い習慣)/,
    /(?:スコア|連続記録|連続日数|よくできました|おめでとう|その調子|目標達成)/,
    /(?:うつ病|鬱|診断|不安障害)/,
  ],
  'zh-CN': [
    /让(?:你|人|我们)(?:更)?(?:孤独|难过|不快乐|抑郁)/,
    /(?:上瘾|成瘾|有毒|不健康|健康的|浪费时间|虚度)/,
    /(?:毫无价值|没有价值|毫无意义|肤浅)/,
    /(?:太久了|时间太长|你应该|你必须|内疚|羞愧|坏习惯)/,
    /(?:得分|评分|连续打卡|打卡|做得好|恭喜|继续保持|达成目标)/,
    /(?:抑郁症|诊断|焦虑症)/,
  ],
  ar: [
    /(?:يجعلك|يتركك|تجعلك) (?:وحيد|حزين|تعيس)/,
    /(?:إدمان|مدمن|سام[ةّ]? |غير صحي|صحيّ?ة?\b|إضاعة الوقت|مضيعة)/,
    /(?:بلا قيمة|عديم القيمة|سطحي|لا معنى له)/,
    /(?:وقتًا طويلًا جدًا|أكثر من اللازم|يجب عليك|ينبغي لك|الذنب|العار|عادة سيئة)/,
    /(?:النقاط|سلسلة أيام|أحسنت|تهانينا|واصل هكذا|تحقق الهدف)/,
    /(?:اكتئاب|تشخيص|اضطراب)/,
  ],
}

/** Keys under which Closer says what it does not do. */
export const DENIALS: ReadonlySet<string> = new Set(['welcome_lead', 'connected_lead'])
