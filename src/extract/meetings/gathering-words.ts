/** How English names a gathering, and says that it takes place, for patterns over tagged sentences. */

export const GATHERING = String.raw`(?:meetings?|summits?|talks|conferences?|sessions?|gatherings?|forum|negotiations|consultations|rounds?|video ?calls?|(?:conference|phone|joint|group) calls?|videoconferences?|<F>)`

export const MEET = String.raw`(?:${GATHERING}|gather\w*|met|meet|held|takes? place|took place|(?<!\b(?:the|its|our|their) )host\w*|conven\w+|presid\w+|assembled|closed(?! (?:the|its|their|his|her|a|off|down)\b)|concluded|wound up|resumed|broke up|adjourned|reconvened|linked up|converged|got together|sat down|sat together|huddled|spent [^.;<]{0,30}?hours|opened|begun|began|starts?|ended|wrapped up|coming|came|went(?! (?:to war|into force|on strike))|welcom\w+|receiv\w+|brought together|(?:got|gets?|is|was) under ?way|kick(?:s|ed|ing) off)`
