/** Learnt, not written: `npm run train:attribution -- --write` on 2026-11-22 from PolNeAR's train part
 *  (840 articles of US politics, 8821 quoted runs); see docs/attribution.md. A feature and its weight a line. */
export const WEIGHTS = `
kind document -0.284
kind document a0 0.061
kind document a1 -0.044
kind document a2 -0.17
kind document b0 -0.299
kind document b1 -0.371
kind document b2 -0.207
kind document b3 -0.104
kind document far 0.336
kind document free loose -0.149
kind document free naming -0.283
kind document free none -0.227
kind document free plain 0.128
kind document free speech -0.216
kind document governed loose 0.04
kind document governed naming -0.555
kind document governed none -0.112
kind document governed plain -0.321
kind document governed speech -0.09
kind document owner none -0.064
kind free a1 -0.247
kind free a2 -0.544
kind free a3 -0.393
kind free b0 0.142
kind free b1 -0.127
kind free b2 -0.285
kind free b3 -0.485
kind free far -0.411
kind free none -0.285
kind free p -0.284
kind free participle -0.414
kind free subject-verb 0.099
kind free verb -0.2
kind free verb-subject -0.123
kind governed a1 -0.411
kind governed a2 -0.233
kind governed a3 -0.22
kind governed according 0.538
kind governed b0 -0.044
kind governed b1 -0.242
kind governed b2 -0.499
kind governed b3 -0.271
kind governed far 0.175
kind governed none -0.279
kind governed p -0.362
kind governed participle 0.159
kind governed subject-verb -0.302
kind governed verb -0.514
kind group -0.297
kind group a0 -0.063
kind group a1 -0.399
kind group a2 -0.203
kind group a3 -0.162
kind group b0 -0.135
kind group b1 -0.426
kind group b2 -0.491
kind group b3 -0.287
kind group far 0.454
kind group free loose 0.171
kind group free naming -0.1
kind group free none -0.11
kind group free plain -0.129
kind group free speech -0.204
kind group governed loose -0.453
kind group governed naming -0.474
kind group governed none -0.271
kind group governed plain -0.197
kind group governed speech -0.147
kind group owner none -0.707
kind group owner noun -0.261
kind group owner plain -0.065
kind group p -0.383
kind he 0.121
kind he a0 0.057
kind he a1 -0.024
kind he a2 -0.254
kind he a3 -0.193
kind he b0 0.2
kind he b1 -0.038
kind he b2 -0.037
kind he b3 -0.172
kind he far -0.319
kind he free loose -0.24
kind he free naming -0.132
kind he free none -0.13
kind he free plain -0.206
kind he free speech 0.225
kind he governed loose -0.028
kind he governed naming -0.14
kind he governed none -0.352
kind he governed plain 0.284
kind he governed speech 0.569
kind he p 0.058
kind her -0.323
kind her a0 -0.564
kind her a1 -0.041
kind her b0 -0.214
kind her b1 -0.239
kind her b2 -0.023
kind her free loose -0.225
kind her free naming -0.056
kind her free none -0.173
kind her free plain -0.083
kind her free speech -0.169
kind her governed loose -0.217
kind her governed plain -0.029
kind her governed speech -0.154
kind her p -0.29
kind herself -0.37
kind herself a0 -0.214
kind herself b0 -0.308
kind herself b1 -0.032
kind herself free loose -0.106
kind herself free none -0.266
kind herself free plain -0.219
kind herself free speech -0.13
kind herself governed none -0.036
kind herself p -0.021
kind him -0.244
kind him a0 0.027
kind him a1 -0.025
kind him b0 -0.362
kind him b1 -0.29
kind him b2 -0.056
kind him free loose -0.132
kind him free naming -0.167
kind him free none -0.916
kind him free plain -0.378
kind him free speech -0.077
kind him governed none 0.172
kind him governed plain -0.28
kind him p -0.231
kind himself -0.263
kind himself a0 -0.209
kind himself a1 -0.025
kind himself b0 -0.146
kind himself b1 -0.241
kind himself free none -0.522
kind himself free plain -0.439
kind himself free speech 0.09
kind himself governed none -0.058
kind himself p -0.041
kind i -0.37
kind i a0 -0.211
kind i a1 -0.191
kind i a2 -0.087
kind i a3 -0.176
kind i b0 -0.234
kind i b1 -0.37
kind i b2 -0.231
kind i b3 -0.04
kind i far 0.147
kind i free loose -0.4
kind i free naming -0.296
kind i free none 0.122
kind i free plain -0.123
kind i free speech 0.048
kind i governed plain -0.215
kind i governed speech -0.404
kind i p 0.095
kind it -0.519
kind it a0 -0.303
kind it a1 -0.16
kind it a2 -0.083
kind it a3 -0.077
kind it b0 -0.347
kind it b1 -0.349
kind it b2 -0.123
kind it b3 -0.04
kind it far -0.062
kind it free loose -0.464
kind it free naming 0.411
kind it free none -1.122
kind it free plain -0.554
kind it free speech 0.579
kind it governed loose 0.161
kind it governed none -0.48
kind it governed plain -0.495
kind it governed speech 0.132
kind it p -0.368
kind name 0.134
kind name a0 0.221
kind name a2 -0.339
kind name a3 -0.22
kind name b0 0.192
kind name b2 -0.24
kind name b3 -0.363
kind name far -0.619
kind name free loose -0.131
kind name free naming 0.145
kind name free none 0.056
kind name free plain -0.053
kind name free speech 0.222
kind name governed loose 0.17
kind name governed naming -0.173
kind name governed none -0.465
kind name governed plain -0.225
kind name governed speech -0.064
kind name n 0.391
kind name owner loose -0.2
kind name owner none -0.145
kind name owner noun 0.084
kind name owner speech -0.109
kind name p -0.207
kind owner a0 -0.364
kind owner a1 -0.13
kind owner a2 -0.02
kind owner b0 -0.082
kind owner b1 -0.471
kind owner b2 0.051
kind owner b3 -0.114
kind owner far -0.183
kind owner none -0.397
kind owner p -0.25
kind owner verb -0.071
kind role -0.094
kind role a0 -0.046
kind role a1 -0.518
kind role a2 -0.088
kind role b0 0.145
kind role b1 0.095
kind role b2 -0.349
kind role b3 -0.197
kind role far -0.465
kind role free loose -0.108
kind role free naming -0.022
kind role free none -0.269
kind role free plain 0.33
kind role free speech -0.254
kind role governed loose 0.202
kind role governed naming -0.078
kind role governed none -0.201
kind role governed plain -0.409
kind role governed speech 0.455
kind role owner none -0.673
kind role owner noun -0.289
kind role p -0.447
kind she 0.034
kind she a0 0.035
kind she a1 -0.488
kind she a2 -0.06
kind she b0 0.227
kind she b1 0.122
kind she b2 0.102
kind she b3 -0.042
kind she far -0.261
kind she free loose -0.181
kind she free naming 0.363
kind she free none -0.478
kind she governed loose 0.045
kind she governed naming -0.042
kind she governed none -0.16
kind she governed plain -0.582
kind she governed speech 0.158
kind she p -0.317
kind them -0.788
kind them a0 -0.43
kind them a2 -0.029
kind them b0 -0.478
kind them b1 -0.084
kind them free none -0.587
kind them governed none -0.334
kind them governed plain -0.124
kind them p -0.196
kind themselves -0.279
kind themselves a0 -0.177
kind themselves free none -0.252
kind themselves governed none -0.037
kind they -0.189
kind they a0 -0.405
kind they a1 -0.242
kind they a2 -0.052
kind they b0 0.032
kind they b1 -0.352
kind they b2 0.137
kind they b3 -0.063
kind they free loose -0.349
kind they free naming -0.229
kind they free speech -0.142
kind they governed loose -0.036
kind they governed naming -0.233
kind they governed none 0.202
kind they governed plain -0.575
kind they governed speech 0.135
kind they p -0.461
kind we -0.169
kind we b0 -0.084
kind we far -0.066
kind we free loose -0.059
kind we free naming -0.235
kind we free none -0.205
kind we free plain -0.243
kind we free speech -0.12
kind we governed loose -0.205
kind we governed none 0.181
kind we p -0.335
kind who -0.405
kind who a0 -1.169
kind who a1 -0.073
kind who b0 -0.09
kind who b1 -0.186
kind who b2 -0.134
kind who b3 -0.029
kind who far -0.034
kind who free loose -0.135
kind who free naming -0.156
kind who free none -0.93
kind who free plain -0.422
kind who free speech 0.091
kind who governed loose -0.091
kind who governed plain -0.075
kind who p -0.352
kind whom -0.53
kind whom a0 -0.171
kind whom b0 -0.436
kind whom b1 -0.023
kind whom free none -0.424
kind whom governed none -0.144
kind whom governed plain -0.092
lead according speech , , -0.258
lead according speech , . 0.466
lead according speech , word 0.028
lead according speech edge . 0.386
lead according speech edge word -0.145
lead ahead accuse -0.298
lead ahead acknowledge -0.37
lead ahead add -0.204
lead ahead admit -0.463
lead ahead advise 0.237
lead ahead advocate -0.26
lead ahead agree 0.026
lead ahead allege -0.205
lead ahead announce 0.105
lead ahead answer -0.075
lead ahead applaud -0.066
lead ahead argue 0.127
lead ahead ask 0.095
lead ahead assail -0.16
lead ahead assert -0.52
lead ahead assure -0.221
lead ahead attack -0.346
lead ahead b0 0.107
lead ahead b1 -0.168
lead ahead b2 -0.365
lead ahead b3 -0.172
lead ahead before ( 0.217
lead ahead before , -0.07
lead ahead before - -0.217
lead ahead before : -0.452
lead ahead before a -0.109
lead ahead before and 0.048
lead ahead before as -0.096
lead ahead before because 0.043
lead ahead before but -0.275
lead ahead before if -0.101
lead ahead before or -0.78
lead ahead before so -0.128
lead ahead before that -0.196
lead ahead before the -0.093
lead ahead before though -0.025
lead ahead before verb -0.034
lead ahead before where -0.059
lead ahead before whether -0.383
lead ahead before word 0.131
lead ahead before «» -0.35
lead ahead before — -0.431
lead ahead begin -0.079
lead ahead believe -0.558
lead ahead blame -0.08
lead ahead blast -0.208
lead ahead boast -0.451
lead ahead boom -0.216
lead ahead brand -0.214
lead ahead call -0.368
lead ahead cast 0.15
lead ahead champion -0.394
lead ahead chant 0.408
lead ahead characterize -0.081
lead ahead charge -0.475
lead ahead chastise -0.05
lead ahead chide -0.175
lead ahead cite 0.274
lead ahead claim -0.269
lead ahead comment -0.752
lead ahead compare -0.339
lead ahead complain -0.133
lead ahead concede 0.215
lead ahead conclude 0.155
lead ahead condemn 0.183
lead ahead confide -0.236
lead ahead confirm -0.142
lead ahead continue -0.037
lead ahead counsel -0.323
lead ahead counter 0.022
lead ahead criticize -0.365
lead ahead cry -0.053
lead ahead declare -0.232
lead ahead decry -0.305
lead ahead defend -0.221
lead ahead demand -0.356
lead ahead denounce -0.248
lead ahead deny -0.151
lead ahead detail 0.218
lead ahead disclose -0.132
lead ahead discuss -0.033
lead ahead dismiss 0.114
lead ahead document -0.163
lead ahead dub -0.519
lead ahead echo 0.139
lead ahead email -0.154
lead ahead emphasize -0.279
lead ahead entitle -0.358
lead ahead exhort 0.21
lead ahead expand -0.449
lead ahead explain -0.815
lead ahead express -0.173
lead ahead far -0.416
lead ahead feel 0.038
lead ahead finite after , -0.027
lead ahead finite after - -0.228
lead ahead finite after a -0.521
lead ahead finite after and -0.33
lead ahead finite after but -0.119
lead ahead finite after edge 0.022
lead ahead finite after or -0.273
lead ahead finite after that -0.221
lead ahead finite after the -0.151
lead ahead finite after which 0.085
lead ahead finite after who -0.396
lead ahead finite after word 0.065
lead ahead finite after — 0.223
lead ahead finite naming -0.165
lead ahead finite speech -0.059
lead ahead gap0 -0.117
lead ahead gap12 -0.063
lead ahead gap2 -0.084
lead ahead gap24 0.132
lead ahead gap6 -0.135
lead ahead gap99 -0.426
lead ahead headline 0.156
lead ahead hint -0.023
lead ahead imply -0.228
lead ahead insist -0.296
lead ahead interject -0.043
lead ahead issue -0.137
lead ahead joke -0.296
lead ahead label -0.458
lead ahead lament -0.406
lead ahead mock -0.146
lead ahead muse -0.37
lead ahead name -0.37
lead ahead note -0.542
lead ahead observe -0.148
lead ahead p -0.248
lead ahead participle after , -0.312
lead ahead participle after a -0.024
lead ahead participle after and -0.776
lead ahead participle after but -0.16
lead ahead participle after edge -0.505
lead ahead participle after or -0.141
lead ahead participle after the -0.13
lead ahead participle after verb -0.076
lead ahead participle after when -0.047
lead ahead participle after while -0.175
lead ahead participle after word 0.353
lead ahead participle naming 0.32
lead ahead participle speech -0.263
lead ahead pledge -0.413
lead ahead portray -0.128
lead ahead post -0.713
lead ahead praise 0.153
lead ahead predict -0.221
lead ahead press -0.365
lead ahead proclaim -0.528
lead ahead promise -0.084
lead ahead propose -0.459
lead ahead protest -0.437
lead ahead question -0.368
lead ahead quip -0.036
lead ahead quote -0.349
lead ahead read 0.087
lead ahead reason -0.066
lead ahead recite -0.338
lead ahead refer 0.14
lead ahead reiterate -0.058
lead ahead reject -0.251
lead ahead remark -0.238
lead ahead remind -0.23
lead ahead reply -0.451
lead ahead report -0.681
lead ahead respond -0.478
lead ahead retort -0.227
lead ahead reveal -0.149
lead ahead rip -0.17
lead ahead rivals 0 0.052
lead ahead rivals 1 -0.177
lead ahead rivals 2 0.033
lead ahead rivals 3+ -0.052
lead ahead say 0.063
lead ahead shout -0.409
lead ahead signal -0.032
lead ahead slam -0.131
lead ahead speak -0.133
lead ahead speculate -0.219
lead ahead state -0.239
lead ahead stress -0.132
lead ahead suggest -0.165
lead ahead talk 0.254
lead ahead taunt -0.158
lead ahead tell -0.036
lead ahead term 0.051
lead ahead testify -0.226
lead ahead thank 0.176
lead ahead title -0.478
lead ahead tweet -0.211
lead ahead urge 0.16
lead ahead voice -0.213
lead ahead vow -0.377
lead ahead warn 0.161
lead ahead whisper -0.095
lead ahead wonder -0.107
lead ahead yell -0.532
lead at-once according ending comma 0.031
lead at-once according speech a0 0.031
lead at-once according speech inside 0.192
lead at-once according speech opens -0.221
lead at-once none ending comma 0.221
lead at-once none ending none -1.103
lead at-once none ending stop -0.322
lead at-once none none a0 -0.167
lead at-once none none a1 -0.107
lead at-once none none inside -1.167
lead at-once none none n -0.037
lead at-once none none opens 0.215
lead at-once subject-verb ending comma 0.475
lead at-once subject-verb ending none -0.685
lead at-once subject-verb ending stop 0.118
lead at-once subject-verb loose a0 0.075
lead at-once subject-verb loose a1 0.022
lead at-once subject-verb loose inside -0.379
lead at-once subject-verb loose opens 0.373
lead at-once subject-verb naming a0 -0.051
lead at-once subject-verb naming a1 0.067
lead at-once subject-verb naming inside -0.236
lead at-once subject-verb naming opens 0.474
lead at-once subject-verb speech a0 0.297
lead at-once subject-verb speech a1 0.13
lead at-once subject-verb speech inside 0.239
lead at-once subject-verb speech opens 0.279
lead at-once verb ending comma 0.218
lead at-once verb ending none -0.707
lead at-once verb plain inside -0.122
lead at-once verb plain opens 0.166
lead at-once verb-subject ending comma 0.124
lead at-once verb-subject ending none -0.349
lead at-once verb-subject ending stop 0.208
lead at-once verb-subject loose a0 -0.246
lead at-once verb-subject loose inside -0.247
lead at-once verb-subject naming a0 0.068
lead at-once verb-subject naming inside -0.291
lead at-once verb-subject naming opens 0.298
lead at-once verb-subject speech a0 0.135
lead at-once verb-subject speech inside 0.175
lead at-once verb-subject speech opens 0.165
lead behind accuse -0.554
lead behind acknowledge -0.359
lead behind add -0.699
lead behind admit -0.233
lead behind advise -0.058
lead behind advocate -0.14
lead behind agree 0.178
lead behind allege -0.253
lead behind announce -0.187
lead behind answer 0.083
lead behind applaud -0.11
lead behind argue -0.67
lead behind ask -0.261
lead behind assert -0.364
lead behind assure -0.219
lead behind attack -0.177
lead behind b0 -0.06
lead behind before ( -0.39
lead behind before , -0.168
lead behind before - -0.217
lead behind before : 0.428
lead behind before a -0.161
lead behind before and -0.223
lead behind before as -0.477
lead behind before because -0.466
lead behind before but -0.283
lead behind before or -0.549
lead behind before that 0.289
lead behind before the 0.266
lead behind before verb -0.377
lead behind before where -0.212
lead behind before which -0.142
lead behind before while -0.054
lead behind before who -0.383
lead behind before word -0.439
lead behind before «» -0.151
lead behind before — -0.05
lead behind begin -0.326
lead behind believe -0.532
lead behind blame 0.048
lead behind blast -0.131
lead behind boast -0.359
lead behind call -0.319
lead behind cast -0.412
lead behind characterize -0.211
lead behind charge -0.398
lead behind chastise -0.228
lead behind cite -0.28
lead behind claim -0.462
lead behind comment 0.182
lead behind compare 0.271
lead behind complain -0.089
lead behind concede -0.073
lead behind conclude -0.259
lead behind confide -0.128
lead behind continue -0.162
lead behind counsel 0.148
lead behind counter -0.262
lead behind credit -0.228
lead behind criticize 0.164
lead behind cry -0.414
lead behind declare -0.12
lead behind defend -0.277
lead behind demand 0.206
lead behind describe -0.687
lead behind detail -0.41
lead behind dismiss -0.155
lead behind dispute 0.07
lead behind document 0.124
lead behind echo -0.308
lead behind email -0.184
lead behind endorse 0.216
lead behind explain -0.481
lead behind express -0.101
lead behind feel -0.223
lead behind finite after , -0.547
lead behind finite after a 0.296
lead behind finite after and -0.918
lead behind finite after as 0.173
lead behind finite after but -0.307
lead behind finite after edge 0.192
lead behind finite after or -0.476
lead behind finite after that -0.216
lead behind finite after the 0.162
lead behind finite after verb -0.765
lead behind finite after when -0.656
lead behind finite after who -0.774
lead behind finite after whose -0.337
lead behind finite after — -0.057
lead behind finite naming -0.069
lead behind gap0 -0.285
lead behind gap1 0.049
lead behind gap12 0.05
lead behind gap2 -0.316
lead behind gap24 -0.148
lead behind gap3 -0.166
lead behind gap6 -0.324
lead behind gap99 0.073
lead behind hail -0.171
lead behind imply -0.22
lead behind insist -0.289
lead behind interject -0.092
lead behind issue -0.566
lead behind joke -0.13
lead behind label -0.132
lead behind lament -0.165
lead behind liken -0.057
lead behind mock -0.206
lead behind muse -0.21
lead behind name -0.321
lead behind note -0.327
lead behind participle after , -1.107
lead behind participle after a 0.114
lead behind participle after and -0.375
lead behind participle after edge -0.247
lead behind participle after the -0.069
lead behind participle after verb -0.336
lead behind participle after word 0.043
lead behind participle naming -0.157
lead behind participle speech -0.292
lead behind pledge 0.121
lead behind portray -0.413
lead behind post 0.231
lead behind praise -0.33
lead behind predict 0.048
lead behind press 0.202
lead behind proclaim 0.13
lead behind promise 0.126
lead behind propose -0.07
lead behind protest -0.162
lead behind question 0.091
lead behind quote -0.191
lead behind reason 0.183
lead behind recall -0.211
lead behind recite -0.097
lead behind refer -0.403
lead behind remark 0.23
lead behind remind -0.103
lead behind reply -0.033
lead behind report 0.288
lead behind respond -0.425
lead behind rivals 0 -0.052
lead behind rivals 1 -0.056
lead behind rivals 2 -0.34
lead behind say -0.809
lead behind slam -0.312
lead behind speak 0.127
lead behind suggest 0.043
lead behind talk -0.081
lead behind tell -0.269
lead behind term -0.368
lead behind thank -0.142
lead behind think -0.488
lead behind title -0.237
lead behind tweet -0.296
lead behind urge -0.197
lead behind vent -0.25
lead behind warn -0.1
lead behind wonder -0.053
lead behind write -0.54
lead between accuse -0.308
lead between add 0.133
lead between admit -0.227
lead between advise -0.08
lead between agree 0.121
lead between allege 0.205
lead between announce -0.205
lead between answer -0.02
lead between argue 0.059
lead between ask -0.028
lead between assert 0.15
lead between assure -0.143
lead between attack -0.264
lead between b1 -0.029
lead between b2 -0.222
lead between b3 -0.094
lead between before ( -0.237
lead between before , -0.11
lead between before : -0.036
lead between before a -0.216
lead between before and -0.428
lead between before as -0.118
lead between before because -0.064
lead between before if -0.217
lead between before or 0.154
lead between before so -0.177
lead between before that 0.042
lead between before the 0.038
lead between before verb -0.1
lead between before word 0.027
lead between before — -0.21
lead between believe 0.205
lead between blame 0.115
lead between blast -0.062
lead between call -0.212
lead between cast -0.215
lead between champion -0.276
lead between chant -0.21
lead between characterize -0.264
lead between claim 0.259
lead between comment -0.053
lead between compare -0.021
lead between concede -0.059
lead between contend -0.184
lead between continue 0.092
lead between credit -0.239
lead between declare -0.383
lead between deny -0.21
lead between describe -0.432
lead between detail -0.242
lead between discuss -0.03
lead between email -0.437
lead between explain -0.196
lead between express -0.035
lead between far -0.172
lead between feel -0.325
lead between finite after ( 0.085
lead between finite after , -0.261
lead between finite after - -0.081
lead between finite after a -0.036
lead between finite after but 0.137
lead between finite after the -0.157
lead between finite after verb -0.076
lead between finite after who -0.374
lead between finite after word -0.181
lead between finite speech -0.32
lead between gap0 -0.07
lead between gap1 -0.153
lead between gap12 -0.12
lead between gap2 -0.338
lead between gap24 0.088
lead between gap3 -0.063
lead between gap6 0.194
lead between gap99 -0.036
lead between insist 0.148
lead between interject -0.088
lead between issue -0.237
lead between lament -0.045
lead between mock -0.159
lead between name -0.173
lead between note -0.3
lead between p -0.171
lead between participle after , 0.05
lead between participle after a -0.026
lead between participle after and 0.185
lead between participle after but 0.15
lead between participle after edge -0.067
lead between participle after the -0.11
lead between participle after verb 0.159
lead between participle naming -0.03
lead between participle speech 0.295
lead between pledge -0.095
lead between portray -0.258
lead between post -0.061
lead between praise 0.195
lead between proclaim -0.054
lead between promise -0.269
lead between read -0.188
lead between recall -0.037
lead between refer 0.255
lead between remark -0.173
lead between reply -0.327
lead between report -0.34
lead between respond 0.071
lead between rivals 1 0.071
lead between rivals 2 -0.433
lead between rivals 3+ 0.036
lead between say -0.171
lead between slam -0.086
lead between speculate -0.291
lead between state -0.561
lead between suggest -0.033
lead between talk -0.439
lead between tell 0.12
lead between think 0.076
lead between title -0.044
lead between tweet 0.11
lead between urge 0.164
lead between vow 0.285
lead between warn -0.084
lead between wonder -0.217
lead between write -0.427
lead between yell -0.177
lead first accuse -0.384
lead first acknowledge 0.178
lead first add 0.11
lead first admit -0.052
lead first advise 0.25
lead first advocate 0.113
lead first agree 0.183
lead first allege -0.203
lead first announce 0.209
lead first answer -0.238
lead first applaud 0.169
lead first argue 0.158
lead first ask 0.2
lead first assert -0.153
lead first assure -0.134
lead first attack 0.053
lead first b0 0.088
lead first b1 -0.267
lead first b3 -0.158
lead first before ( -0.129
lead first before , -0.249
lead first before - 0.207
lead first before : -0.185
lead first before a -0.097
lead first before and 0.281
lead first before as -0.161
lead first before because 0.237
lead first before but -0.091
lead first before if 0.178
lead first before or -0.216
lead first before that -0.021
lead first before the 0.063
lead first before verb -0.068
lead first before where -0.03
lead first before who 0.226
lead first before word 0.093
lead first before «» 0.23
lead first before — 0.178
lead first begin 0.278
lead first believe 0.24
lead first blame -0.295
lead first blast -0.216
lead first blog 0.219
lead first boast 0.085
lead first boom -0.223
lead first call 0.135
lead first cast 0.223
lead first caution -0.203
lead first champion -0.353
lead first chant -0.511
lead first characterize 0.216
lead first charge 0.343
lead first chide 0.197
lead first cite 0.289
lead first claim -0.399
lead first comment 0.196
lead first compare 0.13
lead first complain 0.203
lead first conclude 0.2
lead first condemn -0.207
lead first contend 0.076
lead first counsel -0.103
lead first counter 0.253
lead first credit 0.286
lead first criticize -0.037
lead first cry -0.063
lead first declare -0.091
lead first demand -0.165
lead first denounce 0.192
lead first deny -0.153
lead first describe -0.034
lead first detail 0.279
lead first disclose -0.097
lead first discuss -0.039
lead first dismiss -0.041
lead first dub -0.23
lead first echo -0.214
lead first email 0.209
lead first emphasize -0.189
lead first expand -0.198
lead first explain 0.07
lead first express -0.263
lead first far -0.432
lead first feel 0.287
lead first finite after ( -0.256
lead first finite after , -0.116
lead first finite after a -0.053
lead first finite after and -0.118
lead first finite after but 0.251
lead first finite after edge -0.196
lead first finite after that 0.089
lead first finite after the 0.022
lead first finite after verb 0.258
lead first finite after which -0.198
lead first finite after who 0.098
lead first finite after word -0.264
lead first finite after — -0.228
lead first finite naming -0.126
lead first finite speech -0.273
lead first gap0 -0.116
lead first gap1 -0.072
lead first gap12 -0.029
lead first gap2 -0.075
lead first gap24 -0.172
lead first gap3 0.297
lead first gap6 -0.117
lead first gap99 0.123
lead first imply 0.156
lead first insist 0.036
lead first interject -0.245
lead first issue 0.258
lead first joke -0.297
lead first label -0.244
lead first lament -0.089
lead first mock -0.209
lead first muse -0.18
lead first name 0.301
lead first note -0.223
lead first p -0.388
lead first participle after , 0.463
lead first participle after a -0.284
lead first participle after and 0.155
lead first participle after but -0.141
lead first participle after edge 0.27
lead first participle after the 0.272
lead first participle after verb -0.048
lead first participle after when -0.071
lead first participle after while 0.196
lead first participle after word -0.178
lead first participle naming 0.273
lead first participle speech 0.145
lead first pledge -0.175
lead first portray -0.313
lead first post -0.128
lead first praise -0.348
lead first predict 0.075
lead first press -0.156
lead first proclaim 0.155
lead first promise -0.187
lead first pronounce -0.147
lead first propose 0.187
lead first question 0.193
lead first quote 0.069
lead first rail 0.129
lead first read 0.055
lead first reason 0.128
lead first refer -0.251
lead first reiterate 0.046
lead first reject -0.298
lead first remark 0.053
lead first remind -0.06
lead first repeat -0.18
lead first reply -0.337
lead first report 0.26
lead first respond -0.424
lead first rivals 1 -0.024
lead first rivals 2 -0.103
lead first rivals 3+ -0.071
lead first say -0.294
lead first scream -0.274
lead first shout -0.228
lead first slam -0.054
lead first speak 0.252
lead first speculate 0.206
lead first state 0.369
lead first stress 0.177
lead first suggest -0.064
lead first talk -0.243
lead first tell -0.186
lead first term -0.102
lead first thank -0.223
lead first think -0.097
lead first title 0.336
lead first tweet -0.084
lead first underscore 0.196
lead first urge -0.321
lead first venture 0.259
lead first vow -0.249
lead first wonder 0.267
lead first write -0.074
lead first yell -0.287
lead late according ending comma 0.36
lead late according ending none -0.114
lead late according ending stop 0.154
lead late according speech a0 0.289
lead late according speech a1 -0.248
lead late according speech inside -0.025
lead late according speech opens 0.366
lead late none ending comma -0.322
lead late none ending none -0.115
lead late none ending stop -0.173
lead late none none a0 -0.117
lead late none none a1 -0.322
lead late none none a2 -0.353
lead late none none a3 -0.182
lead late none none inside -0.249
lead late none none opens -0.245
lead late owner ending comma -0.197
lead late owner ending none -0.051
lead late owner ending stop -0.073
lead late owner noun a0 -0.182
lead late owner noun a1 -0.071
lead late owner noun inside -0.289
lead late participle ending comma -0.249
lead late participle ending none -0.312
lead late participle ending stop -0.074
lead late participle loose a0 -0.197
lead late participle loose inside -0.187
lead late participle naming a0 -0.24
lead late participle naming inside -0.211
lead late participle naming opens -0.056
lead late participle speech a0 -0.19
lead late participle speech a1 -0.066
lead late participle speech inside -0.083
lead late participle speech opens -0.182
lead late subject-verb ending comma -0.786
lead late subject-verb ending none 0.108
lead late subject-verb ending stop -0.286
lead late subject-verb loose a0 -0.878
lead late subject-verb loose a1 -0.223
lead late subject-verb loose a2 -0.156
lead late subject-verb loose inside -0.691
lead late subject-verb loose opens -0.505
lead late subject-verb naming a0 -0.259
lead late subject-verb naming a1 -0.238
lead late subject-verb naming a2 -0.135
lead late subject-verb naming inside -0.19
lead late subject-verb naming opens -0.379
lead late subject-verb speech a0 -0.105
lead late subject-verb speech a1 -0.22
lead late subject-verb speech a2 -0.336
lead late subject-verb speech a3 -0.249
lead late subject-verb speech inside -0.103
lead late subject-verb speech opens -0.28
lead late verb ending comma -0.894
lead late verb ending none -0.199
lead late verb ending stop -0.299
lead late verb plain a0 -0.327
lead late verb plain a1 -0.31
lead late verb plain a2 -0.18
lead late verb plain a3 -0.22
lead late verb plain inside -0.322
lead late verb plain opens -0.745
lead late verb-subject ending comma -0.358
lead late verb-subject ending none 0.331
lead late verb-subject naming inside -0.171
lead late verb-subject speech a0 0.16
lead late verb-subject speech a1 -0.335
lead late verb-subject speech inside 0.274
lead late verb-subject speech opens -0.258
lead nearest accuse 0.27
lead nearest add 0.139
lead nearest ask 0.141
lead nearest assert -0.212
lead nearest attack 0.176
lead nearest b0 0.117
lead nearest b1 -0.225
lead nearest before , 0.177
lead nearest before a -0.121
lead nearest before and 0.125
lead nearest before as -0.047
lead nearest before that -0.334
lead nearest before the 0.038
lead nearest before verb 0.25
lead nearest before word -0.241
lead nearest before «» 0.061
lead nearest before — -0.176
lead nearest begin -0.126
lead nearest call 0.076
lead nearest champion 0.235
lead nearest chant 0.314
lead nearest charge -0.314
lead nearest claim 0.167
lead nearest comment -0.258
lead nearest describe -0.438
lead nearest email -0.305
lead nearest explain 0.034
lead nearest finite after , -0.333
lead nearest finite after and 0.259
lead nearest finite after but -0.465
lead nearest finite after edge 0.028
lead nearest finite after that 0.09
lead nearest finite after the -0.342
lead nearest finite after word -0.205
lead nearest finite naming 0.151
lead nearest finite speech -0.427
lead nearest gap0 0.283
lead nearest gap1 0.139
lead nearest gap12 -0.188
lead nearest gap2 0.04
lead nearest gap24 -0.193
lead nearest gap3 -0.29
lead nearest insist -0.223
lead nearest issue -0.1
lead nearest name -0.288
lead nearest note -0.31
lead nearest p -0.262
lead nearest participle after , 0.209
lead nearest participle after and -0.092
lead nearest participle after edge -0.19
lead nearest participle after the -0.162
lead nearest participle after verb 0.101
lead nearest participle after word 0.219
lead nearest participle naming 0.224
lead nearest participle speech 0.119
lead nearest post -0.236
lead nearest praise -0.379
lead nearest promise -0.174
lead nearest question -0.279
lead nearest read -0.23
lead nearest refer -0.348
lead nearest remark 0.048
lead nearest rivals 0 0.115
lead nearest rivals 2 -0.173
lead nearest say 0.154
lead nearest speak -0.343
lead nearest state -0.323
lead nearest talk 0.208
lead nearest tell -0.302
lead nearest term -0.324
lead nearest tweet -0.32
lead nearest venture -0.222
lead no-verb b0 loose -0.041
lead no-verb b0 naming 0.074
lead no-verb b0 none -0.356
lead no-verb b0 noun 0.331
lead no-verb b0 plain -0.175
lead no-verb b0 speech -0.056
lead no-verb b1 loose -0.422
lead no-verb b1 naming -0.033
lead no-verb b1 none -0.208
lead no-verb b1 noun -0.198
lead no-verb b1 plain -0.235
lead no-verb b1 speech -0.046
lead no-verb b2 loose -0.324
lead no-verb b2 naming -0.278
lead no-verb b2 none -0.244
lead no-verb b2 plain -0.425
lead no-verb b2 speech -0.101
lead no-verb b3 loose -0.129
lead no-verb b3 naming -0.102
lead no-verb b3 none -0.307
lead no-verb b3 plain -0.225
lead no-verb b3 speech -0.236
lead no-verb far loose -0.32
lead no-verb far naming -0.297
lead no-verb far none 0.051
lead no-verb far plain 0.058
lead no-verb far speech -0.038
lead no-verb p loose -0.203
lead no-verb p naming -0.17
lead no-verb p none -0.322
lead no-verb p noun -0.278
lead no-verb p plain -0.245
lead no-verb p speech -0.028
lead none none ( ) 0.181
lead none none ( / -0.433
lead none none , ( -0.25
lead none none , , -1.112
lead none none , - -0.156
lead none none , . -1.238
lead none none , conjunction -1.189
lead none none , edge -0.214
lead none none , word -0.124
lead none none - . 0.326
lead none none - conjunction -0.202
lead none none - word -0.058
lead none none : . -0.101
lead none none and ( -0.167
lead none none and , -0.783
lead none none and - -0.061
lead none none and . -0.051
lead none none and : -0.024
lead none none and conjunction 0.103
lead none none and edge -0.174
lead none none and word -0.816
lead none none as , 0.148
lead none none as . -0.569
lead none none as conjunction -0.144
lead none none as word -0.422
lead none none because word -0.138
lead none none but conjunction -0.021
lead none none but word -0.178
lead none none edge ( -0.191
lead none none edge , 0.156
lead none none edge . -0.569
lead none none edge conjunction 0.04
lead none none edge edge -0.267
lead none none edge word -0.195
lead none none edge — -0.076
lead none none if . -0.071
lead none none if word -0.051
lead none none or , -0.194
lead none none or . -0.179
lead none none or conjunction -0.256
lead none none or word -0.157
lead none none so word -0.113
lead none none that conjunction -0.049
lead none none that edge -0.173
lead none none that word -0.47
lead none none verb , 0.636
lead none none verb . -0.503
lead none none verb conjunction -0.677
lead none none verb edge -0.444
lead none none verb word -0.621
lead none none verb ± -0.092
lead none none when word -0.203
lead none none where word -0.177
lead none none which . -0.073
lead none none which word -0.058
lead none none while conjunction -0.13
lead none none who word -0.124
lead none none word ( 0.145
lead none none word ) -0.359
lead none none word , 0.088
lead none none word - -0.365
lead none none word . -0.034
lead none none word / -0.311
lead none none word 11 -0.071
lead none none word 5 -0.144
lead none none word : -0.453
lead none none word ; -0.042
lead none none word ? -0.073
lead none none word ] -0.296
lead none none word conjunction -0.046
lead none none word edge 0.093
lead none none word other -0.227
lead none none word verb -0.113
lead none none word word -0.576
lead none none word — 0.194
lead none none word ― -0.168
lead none none – conjunction -0.032
lead own accuse 0.61
lead own add -0.102
lead own admit 0.062
lead own advise -0.331
lead own agree -0.497
lead own allege 0.079
lead own announce -0.02
lead own argue -0.077
lead own ask -0.185
lead own assure 0.312
lead own attack -0.232
lead own b0 -0.036
lead own b1 0.324
lead own before ( -0.166
lead own before , 0.098
lead own before - -0.355
lead own before : -0.149
lead own before a 0.229
lead own before and -0.089
lead own before as 0.172
lead own before but 0.302
lead own before if -0.05
lead own before that 0.417
lead own before the -0.387
lead own before verb 0.078
lead own before while 0.048
lead own before who -0.033
lead own before word -0.039
lead own before «» 0.19
lead own before — -0.249
lead own believe -0.401
lead own blame 0.32
lead own blast 0.09
lead own boast 0.277
lead own call 0.122
lead own cast -0.291
lead own caution 0.264
lead own characterize 0.045
lead own cite -0.042
lead own claim 0.393
lead own compare 0.262
lead own complain 0.117
lead own conclude -0.059
lead own condemn -0.217
lead own continue -0.1
lead own credit -0.068
lead own criticize -0.079
lead own declare 0.148
lead own defend -0.264
lead own denounce 0.179
lead own describe 0.331
lead own dub 0.306
lead own email 0.252
lead own emphasize 0.214
lead own explain 0.208
lead own express 0.322
lead own feel -0.316
lead own finite after edge -0.553
lead own finite after verb -0.264
lead own finite after who 0.284
lead own finite after word 0.162
lead own finite after — -0.06
lead own finite naming 0.055
lead own finite speech 0.031
lead own gap0 0.121
lead own gap1 0.141
lead own gap2 0.13
lead own gap24 -0.438
lead own gap6 0.066
lead own gap99 -0.136
lead own imply 0.28
lead own insist 0.367
lead own issue -0.218
lead own joke 0.321
lead own label 0.106
lead own lament 0.413
lead own name -0.074
lead own note 0.598
lead own participle after , -0.921
lead own participle after verb -0.043
lead own participle after word 0.205
lead own participle naming -0.15
lead own participle speech -0.144
lead own pledge 0.571
lead own portray 0.347
lead own post -0.02
lead own praise 0.174
lead own predict 0.186
lead own proclaim -0.036
lead own promise 0.333
lead own propose 0.176
lead own protest 0.289
lead own read 0.073
lead own recall 0.046
lead own refer 0.041
lead own reiterate 0.168
lead own remark -0.089
lead own reply 0.104
lead own report -0.242
lead own respond 0.287
lead own reveal 0.278
lead own rivals 0 -0.257
lead own rivals 1 -0.054
lead own rivals 2 0.458
lead own rivals 3+ 0.474
lead own shout 0.288
lead own slam -0.421
lead own speak -0.315
lead own state 0.257
lead own suggest -0.042
lead own talk -0.119
lead own tell -0.234
lead own thank -0.184
lead own title -0.294
lead own tweet 0.141
lead own urge 0.034
lead own vent 0.299
lead own vow 0.115
lead own warn -0.136
lead own write 0.088
lead own yell 0.416
lead owner noun verb verb -0.035
lead owner noun word verb -0.035
lead owner noun word word -0.277
lead participle loose verb verb -0.084
lead participle loose word verb -0.246
lead participle naming verb verb -0.255
lead participle naming word verb -0.127
lead participle speech verb verb -0.081
lead participle speech word verb -0.306
lead sole accuse 0.393
lead sole add 0.303
lead sole advocate 0.24
lead sole argue 0.038
lead sole ask 0.267
lead sole attack 0.351
lead sole b0 0.062
lead sole b1 -0.423
lead sole before , -0.085
lead sole before - 0.246
lead sole before : -0.323
lead sole before a -0.088
lead sole before and -0.224
lead sole before or 0.094
lead sole before that 0.14
lead sole before the 0.096
lead sole before verb -0.102
lead sole before word 0.314
lead sole boast 0.366
lead sole call 0.35
lead sole chant 0.11
lead sole charge 0.225
lead sole cite 0.248
lead sole claim 0.389
lead sole comment 0.175
lead sole compare -0.323
lead sole continue 0.275
lead sole credit -0.071
lead sole cry -0.153
lead sole declare 0.429
lead sole defend 0.2
lead sole describe 0.214
lead sole detail -0.285
lead sole email 0.071
lead sole entitle 0.288
lead sole explain -0.277
lead sole far -0.164
lead sole finite after a -0.311
lead sole finite after and 0.161
lead sole finite after but 0.374
lead sole finite after edge -0.073
lead sole finite after that -0.282
lead sole finite after verb -0.344
lead sole finite after which 0.296
lead sole finite after word -0.098
lead sole finite naming -0.215
lead sole finite speech -0.194
lead sole gap0 -0.108
lead sole gap1 0.043
lead sole gap12 0.194
lead sole gap2 0.317
lead sole gap24 -0.214
lead sole gap3 -0.093
lead sole gap6 0.082
lead sole gap99 -0.224
lead sole insist 0.132
lead sole issue 0.027
lead sole lament 0.112
lead sole name -0.138
lead sole note 0.211
lead sole p -0.423
lead sole participle after , 0.751
lead sole participle after and 0.396
lead sole participle after edge 0.443
lead sole participle after word -0.03
lead sole participle naming 0.337
lead sole participle speech 0.451
lead sole pledge -0.239
lead sole portray 0.081
lead sole promise 0.351
lead sole question -0.08
lead sole quote 0.282
lead sole read -0.158
lead sole reason -0.221
lead sole recall -0.147
lead sole refer 0.089
lead sole remark -0.199
lead sole repeat 0.355
lead sole report 0.428
lead sole respond 0.486
lead sole rivals 0 -0.094
lead sole rivals 1 0.225
lead sole rivals 2 0.214
lead sole rivals 3+ -0.389
lead sole say 0.145
lead sole speak -0.222
lead sole state -0.61
lead sole suggest 0.147
lead sole talk 0.085
lead sole tell 0.326
lead sole term -0.297
lead sole thank 0.034
lead sole title -0.031
lead sole tweet 0.263
lead sole warn -0.106
lead sole write -0.245
lead soon according ending comma 0.329
lead soon according ending stop 0.15
lead soon according speech a0 0.162
lead soon according speech inside -0.228
lead soon according speech opens 0.363
lead soon none ending comma -0.197
lead soon none ending stop -0.08
lead soon none none a0 -0.062
lead soon none none a1 -0.199
lead soon none none inside -0.273
lead soon none none opens 0.039
lead soon participle ending comma -0.238
lead soon participle ending none -0.235
lead soon participle loose a0 -0.16
lead soon participle loose inside -0.189
lead soon participle naming a0 -0.167
lead soon participle naming inside -0.171
lead soon participle speech a0 -0.204
lead soon subject-verb ending comma -0.516
lead soon subject-verb ending none -0.041
lead soon subject-verb ending stop 0.022
lead soon subject-verb loose a0 -0.615
lead soon subject-verb loose a1 -0.082
lead soon subject-verb loose inside -0.606
lead soon subject-verb loose opens -0.11
lead soon subject-verb naming a0 -0.497
lead soon subject-verb naming a1 -0.098
lead soon subject-verb naming inside -0.463
lead soon subject-verb naming opens -0.214
lead soon subject-verb speech a0 -0.215
lead soon subject-verb speech inside 0.034
lead soon subject-verb speech opens -0.338
lead soon verb ending comma -0.458
lead soon verb ending none -0.545
lead soon verb ending stop -0.147
lead soon verb plain a0 -0.684
lead soon verb plain a1 -0.115
lead soon verb plain inside -0.565
lead soon verb plain opens -0.365
lead speech ahead ahead b0 0.108
lead speech ahead ahead b1 -0.093
lead speech ahead ahead b2 -0.343
lead speech ahead ahead b3 -0.134
lead speech ahead ahead far -0.335
lead speech ahead ahead p -0.236
lead speech ahead b0 0.108
lead speech ahead b1 -0.093
lead speech ahead b2 -0.343
lead speech ahead b3 -0.134
lead speech ahead far -0.335
lead speech ahead p -0.236
lead speech behind ahead b0 -0.403
lead speech behind b0 -0.247
lead speech behind behind b0 -0.067
lead speech behind between b0 -0.308
lead speech behind first b0 -0.373
lead speech behind nearest b0 -0.102
lead speech behind own b0 -0.083
lead speech behind sole b0 -0.076
lead speech between b0 -0.044
lead speech between b1 -0.103
lead speech between b2 -0.188
lead speech between b3 -0.046
lead speech between between b0 -0.042
lead speech between between b1 -0.103
lead speech between between b2 -0.188
lead speech between between b3 -0.046
lead speech between between far -0.135
lead speech between between p -0.158
lead speech between far -0.135
lead speech between p -0.158
lead speech first b1 -0.141
lead speech first b2 0.046
lead speech first b3 -0.108
lead speech first far -0.306
lead speech first first b1 -0.141
lead speech first first b2 0.046
lead speech first first b3 -0.108
lead speech first first far -0.306
lead speech first first p -0.32
lead speech first own b0 -0.166
lead speech first p -0.32
lead speech nearest b0 -0.102
lead speech nearest b1 -0.189
lead speech nearest between b0 -0.446
lead speech nearest nearest b0 -0.087
lead speech nearest nearest b1 -0.189
lead speech nearest nearest p -0.179
lead speech nearest p -0.186
lead speech none ahead b0 0.11
lead speech none ahead b1 -0.509
lead speech none ahead b2 -0.095
lead speech none ahead b3 -0.052
lead speech none ahead far -0.157
lead speech none ahead p -0.261
lead speech none b0 0.08
lead speech none b1 -0.215
lead speech none b2 -0.339
lead speech none b3 -0.535
lead speech none behind b0 -0.088
lead speech none between b0 0.078
lead speech none between b1 0.1
lead speech none between b2 -0.048
lead speech none between b3 -0.073
lead speech none between far -0.051
lead speech none between p -0.125
lead speech none far -0.158
lead speech none first b0 -0.085
lead speech none first b1 -0.929
lead speech none first b2 -0.143
lead speech none first b3 -0.082
lead speech none first far -0.359
lead speech none first p -0.394
lead speech none nearest b0 0.389
lead speech none nearest b1 -0.16
lead speech none nearest p -0.108
lead speech none own b0 0.085
lead speech none p -0.305
lead speech none sole b0 0.113
lead speech none sole b1 -0.2
lead speech none sole far -0.057
lead speech none sole p -0.11
lead speech own ahead b0 0.116
lead speech own b0 -0.032
lead speech own between b0 0.16
lead speech own first b0 0.023
lead speech own nearest b0 -0.03
lead speech own own b0 -0.042
lead speech own sole b0 -0.148
lead speech sole b0 0.275
lead speech sole b1 -0.308
lead speech sole far -0.117
lead speech sole first b0 0.489
lead speech sole p -0.375
lead speech sole sole b0 0.108
lead speech sole sole b1 -0.308
lead speech sole sole far -0.117
lead speech sole sole p -0.373
lead subject-verb loose , verb -0.238
lead subject-verb loose , word -0.123
lead subject-verb loose although verb -0.078
lead subject-verb loose and verb -0.159
lead subject-verb loose and word -0.226
lead subject-verb loose as verb -0.195
lead subject-verb loose because verb -0.073
lead subject-verb loose because word -0.044
lead subject-verb loose but verb -0.031
lead subject-verb loose edge , -0.199
lead subject-verb loose edge verb 0.16
lead subject-verb loose edge word 0.076
lead subject-verb loose if verb -0.194
lead subject-verb loose if word -0.114
lead subject-verb loose that verb -0.267
lead subject-verb loose that word -0.17
lead subject-verb loose verb verb -0.188
lead subject-verb loose verb word -0.165
lead subject-verb loose when verb -0.229
lead subject-verb loose which verb -0.138
lead subject-verb loose which word -0.093
lead subject-verb loose word verb -0.43
lead subject-verb loose word word -0.293
lead subject-verb naming , verb -0.078
lead subject-verb naming , word 0.186
lead subject-verb naming and verb -0.332
lead subject-verb naming as verb -0.098
lead subject-verb naming but verb -0.128
lead subject-verb naming edge , -0.216
lead subject-verb naming edge verb 0.277
lead subject-verb naming edge word -0.358
lead subject-verb naming that verb -0.104
lead subject-verb naming that word -0.119
lead subject-verb naming though verb -0.021
lead subject-verb naming verb verb -0.093
lead subject-verb naming verb word -0.075
lead subject-verb naming when verb -0.211
lead subject-verb naming which verb -0.295
lead subject-verb naming whom verb -0.191
lead subject-verb naming word , -0.154
lead subject-verb naming word verb -0.482
lead subject-verb naming word word -0.234
lead subject-verb speech , , -0.903
lead subject-verb speech , verb 0.532
lead subject-verb speech , word 0.092
lead subject-verb speech and , -0.373
lead subject-verb speech and verb -0.298
lead subject-verb speech and word -0.227
lead subject-verb speech as verb -0.023
lead subject-verb speech as word -0.233
lead subject-verb speech because word -0.31
lead subject-verb speech but verb -0.338
lead subject-verb speech but word -0.271
lead subject-verb speech edge ( 0.216
lead subject-verb speech edge , 0.9
lead subject-verb speech edge verb 0.316
lead subject-verb speech edge word -0.307
lead subject-verb speech that verb -0.483
lead subject-verb speech that word -0.302
lead subject-verb speech though verb -0.219
lead subject-verb speech verb verb -0.295
lead subject-verb speech verb word -0.243
lead subject-verb speech when verb -0.285
lead subject-verb speech which verb -0.333
lead subject-verb speech word , -0.293
lead subject-verb speech word verb -0.442
lead verb plain ( word -0.073
lead verb plain , , -0.063
lead verb plain , word 0.058
lead verb plain - word -0.102
lead verb plain and word -0.228
lead verb plain as word -0.305
lead verb plain because word -0.081
lead verb plain but word -0.151
lead verb plain edge , -0.176
lead verb plain if word -0.19
lead verb plain so word -0.105
lead verb plain that , -0.03
lead verb plain that word -0.506
lead verb plain verb word -0.541
lead verb plain when word -0.16
lead verb plain where word -0.041
lead verb plain whether word -0.16
lead verb plain which word -0.159
lead verb plain while word -0.048
lead verb plain word , -0.186
lead verb plain word word -0.685
lead verb plain yet word -0.044
lead verb plain — word -0.094
lead verb-subject loose edge word -0.115
lead verb-subject naming edge , 0.26
lead verb-subject naming edge . 0.242
lead verb-subject naming edge word -0.255
lead verb-subject speech , , 0.464
lead verb-subject speech , . 0.29
lead verb-subject speech edge ( -0.048
lead verb-subject speech edge , 0.941
lead verb-subject speech edge . 0.253
lead verb-subject speech edge conjunction -0.151
lead verb-subject speech edge verb -0.313
lead verb-subject speech edge word -0.675
lead verb-subject speech word , 0.352
link according speech 0.511
link according speech a0 0.314
link according speech a1 -0.276
link according speech b0 0.329
link according speech b1 0.105
link according speech b2 -0.052
link according speech far 0.127
link according speech p -0.091
link auxiliary a0 -0.695
link auxiliary a1 -0.528
link auxiliary a2 -0.161
link auxiliary a3 -0.245
link auxiliary b0 -0.49
link auxiliary b1 -0.843
link auxiliary b2 -0.429
link auxiliary b3 -0.227
link auxiliary far -0.293
link auxiliary p -0.428
link lemma according 0.511
link lemma according a0 0.314
link lemma according a1 -0.276
link lemma according b0 0.329
link lemma according b1 0.105
link lemma according b2 -0.052
link lemma according far 0.127
link lemma according p -0.091
link lemma accuse 0.241
link lemma accuse a0 -0.287
link lemma accuse b0 0.413
link lemma accuse b1 -0.126
link lemma accuse far -0.027
link lemma accuse p -0.083
link lemma acknowledge -0.161
link lemma acknowledge a0 -0.182
link lemma acknowledge a1 -0.242
link lemma acknowledge b0 -0.055
link lemma acknowledge b1 -0.061
link lemma acknowledge p -0.195
link lemma add a0 0.099
link lemma add a1 -0.182
link lemma add a2 -0.071
link lemma add b0 -0.055
link lemma add b1 0.474
link lemma add b2 -0.066
link lemma add far -0.216
link lemma add p -0.3
link lemma address -0.264
link lemma address a0 -0.024
link lemma address b0 -0.234
link lemma address b1 -0.033
link lemma admit -0.072
link lemma admit a0 -0.202
link lemma admit b0 0.062
link lemma admit b1 -0.205
link lemma admit p -0.032
link lemma adopt 0.208
link lemma adopt p -0.02
link lemma advise -0.443
link lemma advise a0 -0.213
link lemma advise b0 -0.344
link lemma advise b1 -0.155
link lemma advise p -0.022
link lemma advocate 0.021
link lemma agree -0.581
link lemma agree a0 -0.303
link lemma agree b0 -0.492
link lemma agree b1 0.186
link lemma agree b2 -0.153
link lemma agree far -0.053
link lemma agree p -0.164
link lemma allege 0.049
link lemma allege b0 -0.092
link lemma allege b1 -0.053
link lemma allow -0.242
link lemma allow a0 -0.093
link lemma allow b0 -0.155
link lemma announce -0.188
link lemma announce a0 0.11
link lemma announce a1 -0.252
link lemma announce b0 -0.295
link lemma announce b1 0.202
link lemma announce far -0.096
link lemma announce p -0.21
link lemma answer -0.052
link lemma answer a0 -0.049
link lemma answer b0 -0.102
link lemma answer b1 0.059
link lemma applaud -0.182
link lemma applaud p -0.024
link lemma argue 0.134
link lemma argue a0 -0.295
link lemma argue b1 0.233
link lemma argue b2 0.104
link lemma argue far 0.205
link lemma argue p 0.067
link lemma ask -0.403
link lemma ask a0 -0.202
link lemma ask a1 -0.113
link lemma ask b0 -0.268
link lemma ask b1 0.162
link lemma ask b2 -0.02
link lemma ask far -0.317
link lemma ask p -0.463
link lemma assail 0.388
link lemma assail b0 0.371
link lemma assert -0.032
link lemma assert p -0.138
link lemma assertion 0.025
link lemma assertion b0 0.026
link lemma assure 0.33
link lemma assure a0 0.224
link lemma assure b0 0.304
link lemma assure b1 0.053
link lemma assure far -0.172
link lemma attack -0.362
link lemma attack a0 -0.232
link lemma attack b0 -0.252
link lemma attack b1 -0.241
link lemma attack p -0.204
link lemma attribute -0.035
link lemma bark 0.052
link lemma begin -0.496
link lemma begin b0 -0.237
link lemma begin b1 -0.341
link lemma begin p -0.106
link lemma believe -0.627
link lemma believe a0 -0.245
link lemma believe b0 -0.556
link lemma believe b1 -0.051
link lemma believe p -0.098
link lemma bemoan 0.171
link lemma bemoan b0 0.193
link lemma blame -0.061
link lemma blame b0 -0.033
link lemma blame b1 -0.035
link lemma blame b2 -0.046
link lemma blame p -0.031
link lemma blare 0.212
link lemma blast 0.265
link lemma blast b0 0.269
link lemma blast p -0.039
link lemma boast 0.321
link lemma boast b0 0.344
link lemma boast p -0.056
link lemma brag -0.045
link lemma brag b1 -0.029
link lemma brand -0.293
link lemma call a0 0.031
link lemma call a1 -0.12
link lemma call b0 0.072
link lemma call b1 -0.559
link lemma call b2 -0.034
link lemma call far -0.093
link lemma call p 0.064
link lemma calls -0.209
link lemma cast 0.139
link lemma cast b0 0.184
link lemma cast b1 -0.056
link lemma caution 0.251
link lemma caution b0 0.264
link lemma champion -0.099
link lemma champion p -0.099
link lemma chant 0.06
link lemma chant a0 0.127
link lemma characterize b0 0.045
link lemma charge a0 -0.191
link lemma cheer -0.288
link lemma cheer a0 -0.111
link lemma cite -0.082
link lemma cite a1 -0.045
link lemma cite far -0.173
link lemma claim 0.037
link lemma claim a0 -0.211
link lemma claim a1 -0.061
link lemma claim b0 0.264
link lemma claim b1 -0.066
link lemma claim far -0.025
link lemma claim p -0.319
link lemma claims -0.249
link lemma claims p -0.086
link lemma coin -0.141
link lemma coin b0 -0.14
link lemma comment 0.304
link lemma comment b0 0.296
link lemma comment b1 -0.084
link lemma comment p -0.071
link lemma compare -0.03
link lemma complain -0.152
link lemma complain b0 -0.16
link lemma complain p -0.024
link lemma concede -0.137
link lemma concede a0 0.029
link lemma concede b0 -0.126
link lemma concede p -0.042
link lemma concern -0.2
link lemma concern b1 -0.072
link lemma conclude 0.02
link lemma conclude a0 0.324
link lemma conclude b0 -0.277
link lemma conclude b1 0.138
link lemma conclude p -0.131
link lemma conclusion 0.209
link lemma condemn -0.219
link lemma condemn b0 -0.213
link lemma condemn b1 -0.021
link lemma confirm 0.285
link lemma confirm b1 -0.174
link lemma confirm b2 -0.034
link lemma confirm p 0.17
link lemma congratulate -0.036
link lemma consider -0.268
link lemma consider b0 -0.22
link lemma consider p -0.025
link lemma contend -0.029
link lemma contend b0 -0.02
link lemma continue -0.146
link lemma continue a0 -0.25
link lemma continue a1 0.126
link lemma continue b0 0.06
link lemma continue b1 -0.255
link lemma continue b2 -0.078
link lemma continue b3 -0.082
link lemma continue far -0.059
link lemma continue p 0.234
link lemma credit -0.419
link lemma credit b0 -0.289
link lemma credit b1 -0.236
link lemma criticize -0.124
link lemma criticize a0 -0.124
link lemma criticize b0 -0.109
link lemma criticize b1 -0.038
link lemma criticize far -0.047
link lemma criticize p -0.043
link lemma cry 0.244
link lemma decide -0.32
link lemma decide a0 -0.09
link lemma decide b0 -0.256
link lemma decide b1 -0.048
link lemma decide p -0.02
link lemma declare -0.043
link lemma declare a0 0.068
link lemma declare a1 0.104
link lemma declare b0 -0.076
link lemma declare b1 0.127
link lemma declare far -0.11
link lemma declare p 0.112
link lemma decry 0.029
link lemma decry b0 0.045
link lemma defend -0.14
link lemma defend b0 -0.081
link lemma defend b1 -0.172
link lemma defend b2 -0.056
link lemma defend p -0.043
link lemma deliver a0 -0.134
link lemma deliver b0 0.083
link lemma deliver b1 -0.029
link lemma deliver p -0.023
link lemma demand 0.181
link lemma demand a1 -0.122
link lemma demand p -0.055
link lemma denounce 0.078
link lemma denounce a0 -0.174
link lemma denounce b0 0.163
link lemma deny -0.32
link lemma deny a0 -0.187
link lemma deny b0 -0.209
link lemma deny p -0.028
link lemma deride 0.084
link lemma describe 0.186
link lemma describe a0 0.06
link lemma describe a1 -0.06
link lemma describe b0 0.174
link lemma describe b1 -0.086
link lemma describe b2 -0.02
link lemma describe far -0.032
link lemma describe p 0.164
link lemma detail -0.251
link lemma detail p -0.025
link lemma disavow 0.204
link lemma disclose -0.243
link lemma discuss -0.09
link lemma discuss a0 -0.158
link lemma discuss b0 0.026
link lemma discuss p -0.033
link lemma dismiss 0.223
link lemma dismiss b0 0.263
link lemma dismiss b1 -0.04
link lemma dismiss p -0.021
link lemma dub 0.299
link lemma dub b0 0.306
link lemma echo 0.119
link lemma echo b0 0.192
link lemma echo p 0.146
link lemma elaborate 0.026
link lemma email 0.189
link lemma email b0 0.234
link lemma email b1 -0.167
link lemma email p -0.024
link lemma emphasize 0.171
link lemma emphasize b0 0.214
link lemma endorse -0.267
link lemma endorse a0 -0.239
link lemma endorse a1 -0.024
link lemma endorse b0 -0.165
link lemma endorse b1 -0.08
link lemma endorse p -0.032
link lemma estimate 0.118
link lemma estimate b0 0.208
link lemma estimate p -0.205
link lemma exclaim 0.23
link lemma expand -0.335
link lemma expand p -0.05
link lemma expect -0.439
link lemma expect a0 -0.066
link lemma expect b0 -0.367
link lemma expect b1 -0.203
link lemma expect p -0.062
link lemma explain 0.228
link lemma explain a0 -0.147
link lemma explain a1 -0.199
link lemma explain b0 0.309
link lemma explain b1 0.136
link lemma explain far -0.124
link lemma explain p -0.144
link lemma express 0.298
link lemma express a0 -0.265
link lemma express a1 -0.024
link lemma express b0 0.416
link lemma express b1 -0.077
link lemma express p -0.046
link lemma favor -0.178
link lemma favor p -0.031
link lemma fear -0.399
link lemma fear a0 -0.044
link lemma fear b0 -0.348
link lemma fear p -0.097
link lemma feel -0.287
link lemma feel a0 -0.272
link lemma feel b0 -0.193
link lemma feel b1 -0.116
link lemma feel p -0.03
link lemma find -0.055
link lemma find a0 -0.323
link lemma find a1 -0.046
link lemma find a2 -0.046
link lemma find b0 0.068
link lemma find b1 -0.074
link lemma find b3 -0.068
link lemma find p -0.069
link lemma frame 0.168
link lemma give a0 -0.207
link lemma give a1 -0.037
link lemma give a2 -0.066
link lemma give b0 0.11
link lemma give b1 -0.041
link lemma give p -0.069
link lemma go 0.251
link lemma go a0 -0.134
link lemma go a1 0.067
link lemma go b0 0.262
link lemma go b1 -0.13
link lemma greet 0.144
link lemma guess 0.221
link lemma gush 0.205
link lemma gush b1 -0.023
link lemma hail 0.134
link lemma hail b0 0.138
link lemma hear -0.196
link lemma hear a0 0.178
link lemma hear b0 -0.205
link lemma hear b1 -0.088
link lemma hear p -0.044
link lemma highlight 0.276
link lemma highlight b0 0.295
link lemma hold -0.386
link lemma hold a0 -0.143
link lemma hold a1 -0.041
link lemma hold b0 -0.28
link lemma hold b1 -0.158
link lemma hold far -0.03
link lemma hold p -0.075
link lemma hope 0.272
link lemma hope a0 -0.074
link lemma hope b0 0.313
link lemma hope far -0.02
link lemma hope p -0.052
link lemma imagine 0.098
link lemma imagine b0 0.108
link lemma imply 0.235
link lemma imply b0 0.28
link lemma imply p -0.021
link lemma indicate 0.393
link lemma indicate b0 0.399
link lemma indicate p -0.025
link lemma insist 0.269
link lemma insist a1 -0.051
link lemma insist b0 0.399
link lemma insist b1 -0.162
link lemma insist p -0.048
link lemma instruct -0.051
link lemma instruct p -0.04
link lemma intend -0.261
link lemma intend b0 -0.246
link lemma interject b0 0.032
link lemma interject p -0.087
link lemma interrupt -0.163
link lemma interrupt b0 -0.159
link lemma interrupt p -0.025
link lemma introduce 0.096
link lemma introduce b0 0.127
link lemma introduce b1 -0.023
link lemma invite -0.222
link lemma invoke -0.039
link lemma issue -0.1
link lemma issue a0 -0.027
link lemma issue a1 -0.031
link lemma issue b0 -0.133
link lemma issue b1 -0.032
link lemma issue p 0.176
link lemma joke b0 0.391
link lemma joke b1 -0.04
link lemma know -0.638
link lemma know a0 -0.087
link lemma know b0 -0.567
link lemma know p -0.167
link lemma label 0.101
link lemma label b0 0.106
link lemma lambaste -0.189
link lemma lament 0.421
link lemma lament b0 0.443
link lemma launch 0.119
link lemma launch b0 0.15
link lemma launch p -0.087
link lemma lead -0.474
link lemma lead a0 -0.111
link lemma lead b0 -0.41
link lemma lead b1 -0.047
link lemma lead p -0.03
link lemma learn -0.04
link lemma learn b0 -0.022
link lemma liken -0.255
link lemma lobby -0.048
link lemma maintain -0.084
link lemma maintain b1 -0.056
link lemma maintain p -0.025
link lemma make -0.384
link lemma make a0 -0.165
link lemma make a1 -0.197
link lemma make b0 -0.289
link lemma make b1 -0.266
link lemma make b2 -0.02
link lemma make far -0.068
link lemma make p -0.256
link lemma mark -0.074
link lemma mean -0.416
link lemma mean b0 -0.365
link lemma mean b1 -0.182
link lemma mention -0.244
link lemma mention b0 -0.225
link lemma mention b1 -0.031
link lemma mention p -0.027
link lemma message -0.159
link lemma mock 0.387
link lemma mock b0 0.387
link lemma mock p -0.195
link lemma muse 0.293
link lemma name 0.021
link lemma name a0 -0.125
link lemma name b0 0.172
link lemma name b1 -0.064
link lemma name p -0.192
link lemma note 0.191
link lemma note a0 0.139
link lemma note a1 -0.2
link lemma note b0 0.466
link lemma note b1 -0.264
link lemma note b2 -0.033
link lemma note far 0.091
link lemma note p -0.315
link lemma observe 0.103
link lemma offer -0.138
link lemma offer a0 -0.063
link lemma offer b0 -0.116
link lemma offer b1 -0.089
link lemma offer p -0.034
link lemma oppose -0.353
link lemma oppose b0 -0.303
link lemma oppose b2 -0.031
link lemma oppose p -0.07
link lemma order -0.061
link lemma outline 0.193
link lemma paint -0.02
link lemma phrase -0.065
link lemma plan -0.173
link lemma plan a0 -0.103
link lemma plan b0 -0.128
link lemma plan b1 -0.236
link lemma plan p -0.052
link lemma plead -0.204
link lemma pledge 0.128
link lemma pledge a0 -0.244
link lemma pledge a1 -0.153
link lemma pledge b0 0.225
link lemma pledge b1 -0.254
link lemma pledge far -0.038
link lemma pledge p -0.07
link lemma point 0.085
link lemma point a0 0.143
link lemma point a1 -0.028
link lemma point b0 0.101
link lemma point far -0.199
link lemma point p 0.188
link lemma portray 0.24
link lemma portray b0 0.386
link lemma portray far -0.043
link lemma post -0.33
link lemma post a0 -0.348
link lemma post a1 -0.038
link lemma post b0 -0.143
link lemma post b1 -0.076
link lemma post p -0.092
link lemma praise 0.102
link lemma praise b0 0.072
link lemma praise b1 -0.044
link lemma praise far -0.04
link lemma praise p 0.19
link lemma predict 0.201
link lemma predict a0 0.168
link lemma predict a1 -0.031
link lemma predict b0 0.208
link lemma predict b1 0.07
link lemma predict p -0.233
link lemma press 0.318
link lemma press b0 0.342
link lemma press b1 -0.022
link lemma proclaim a0 0.177
link lemma proclaim b0 -0.025
link lemma proclaim b1 -0.201
link lemma project 0.261
link lemma project b0 0.268
link lemma project far -0.061
link lemma promise 0.237
link lemma promise a0 -0.253
link lemma promise a1 -0.083
link lemma promise b0 0.423
link lemma promise b1 0.121
link lemma promise p -0.198
link lemma promote 0.064
link lemma promote a0 -0.177
link lemma promote b0 0.088
link lemma pronounce 0.263
link lemma pronounce b0 0.346
link lemma propose 0.136
link lemma propose b0 0.14
link lemma propose b1 -0.022
link lemma protest -0.048
link lemma publish 0.21
link lemma publish a0 -0.048
link lemma publish b0 0.215
link lemma push -0.215
link lemma push a0 -0.163
link lemma push b0 -0.158
link lemma push b2 -0.025
link lemma push p -0.087
link lemma put 0.098
link lemma put a0 -0.168
link lemma put a1 -0.118
link lemma put b0 0.13
link lemma put b1 -0.04
link lemma put b2 -0.043
link lemma put p -0.051
link lemma question -0.092
link lemma question a0 -0.143
link lemma question b0 -0.056
link lemma question b1 -0.021
link lemma question far -0.03
link lemma question p -0.045
link lemma quip 0.191
link lemma quote 0.057
link lemma quote b0 0.246
link lemma rail 0.244
link lemma rail b0 0.279
link lemma rail p -0.104
link lemma read 0.357
link lemma read a0 0.596
link lemma read b0 0.073
link lemma read b1 0.122
link lemma read far -0.065
link lemma read p 0.152
link lemma reason -0.178
link lemma rebuke -0.231
link lemma recall 0.32
link lemma recall a0 0.25
link lemma recall b0 0.197
link lemma recall b1 0.166
link lemma recall far -0.034
link lemma recall p -0.081
link lemma recite -0.264
link lemma recommend -0.241
link lemma recount 0.201
link lemma refer 0.116
link lemma refer a0 -0.259
link lemma refer a1 -0.047
link lemma refer b0 0.046
link lemma refer b1 0.158
link lemma refer far -0.02
link lemma refer p -0.028
link lemma reflect -0.02
link lemma refuse 0.215
link lemma refuse b0 0.312
link lemma refuse b1 -0.034
link lemma refuse p -0.17
link lemma regard -0.213
link lemma reiterate -0.174
link lemma reiterate a1 -0.03
link lemma reiterate b0 -0.14
link lemma reiterate p -0.084
link lemma reject 0.194
link lemma reject b0 0.253
link lemma reject p -0.114
link lemma release 0.446
link lemma release a0 0.152
link lemma release b0 0.383
link lemma release b1 -0.086
link lemma release p 0.148
link lemma remark a0 0.12
link lemma remark a1 0.136
link lemma remark b0 -0.089
link lemma remark p -0.061
link lemma remind -0.324
link lemma repeat 0.217
link lemma repeat b0 0.201
link lemma repeat p -0.16
link lemma reply 0.27
link lemma reply a0 -0.123
link lemma reply a1 -0.119
link lemma reply b0 0.248
link lemma reply b1 0.243
link lemma reply far -0.025
link lemma reply p -0.079
link lemma report 0.531
link lemma report a0 0.405
link lemma report a1 -0.051
link lemma report b0 -0.221
link lemma report b1 -0.346
link lemma report b2 -0.033
link lemma report far 0.482
link lemma report p 0.392
link lemma require -0.228
link lemma require a0 -0.074
link lemma require p -0.029
link lemma respond 0.168
link lemma respond a0 -0.161
link lemma respond a1 -0.027
link lemma respond b0 0.279
link lemma respond b1 -0.157
link lemma respond far -0.048
link lemma respond p 0.066
link lemma retort -0.143
link lemma retweet 0.036
link lemma retweet p -0.111
link lemma reveal -0.089
link lemma reveal b1 -0.091
link lemma rule -0.28
link lemma rule b0 -0.273
link lemma say 0.146
link lemma say a0 0.107
link lemma say a1 -0.035
link lemma say a2 -0.261
link lemma say a3 -0.171
link lemma say b0 0.15
link lemma say b3 -0.172
link lemma say far -0.433
link lemma say p -0.184
link lemma scoff 0.155
link lemma scold 0.111
link lemma scream 0.119
link lemma see -0.372
link lemma see a0 -0.19
link lemma see a1 -0.024
link lemma see b0 -0.221
link lemma see b1 -0.257
link lemma see b2 -0.04
link lemma see far -0.065
link lemma see p -0.304
link lemma seek -0.033
link lemma seek a0 -0.023
link lemma seek b1 -0.026
link lemma seek p -0.029
link lemma send 0.111
link lemma send a0 -0.056
link lemma send b0 0.128
link lemma send b1 -0.059
link lemma send b2 -0.022
link lemma send p -0.026
link lemma shout 0.29
link lemma shout a0 0.199
link lemma shout b0 0.267
link lemma shout p -0.025
link lemma show -0.081
link lemma show a0 -0.201
link lemma show b0 -0.027
link lemma show b1 -0.117
link lemma show b2 -0.022
link lemma show p -0.156
link lemma sign -0.038
link lemma sign a0 -0.033
link lemma sign b1 -0.096
link lemma signal -0.331
link lemma signal b1 -0.052
link lemma sing 0.251
link lemma slam -0.275
link lemma slam b0 -0.275
link lemma speak -0.585
link lemma speak a0 -0.357
link lemma speak b0 -0.436
link lemma speak b1 -0.302
link lemma speak p -0.229
link lemma speculate -0.284
link lemma speculate p -0.126
link lemma start -0.064
link lemma start b0 -0.055
link lemma start b1 -0.055
link lemma start far -0.104
link lemma start p -0.042
link lemma state 0.136
link lemma state a0 0.145
link lemma state a1 -0.035
link lemma state b0 0.171
link lemma state b1 0.074
link lemma state far -0.086
link lemma state p 0.099
link lemma stress p -0.021
link lemma sue -0.244
link lemma suggest a1 -0.105
link lemma suggest b0 0.185
link lemma suggest b1 -0.196
link lemma suggest far -0.047
link lemma suggest p -0.196
link lemma suggestion 0.261
link lemma support 0.156
link lemma support a0 -0.183
link lemma support a1 -0.033
link lemma support b0 0.096
link lemma support b1 0.163
link lemma support b2 -0.02
link lemma support p -0.142
link lemma surmise 0.022
link lemma take -0.442
link lemma take a0 -0.248
link lemma take b0 -0.352
link lemma take b1 -0.103
link lemma take b2 -0.052
link lemma take p -0.294
link lemma talk -0.393
link lemma talk a0 -0.198
link lemma talk b0 -0.332
link lemma talk b1 -0.144
link lemma talk p -0.041
link lemma tell 0.217
link lemma tell a0 0.341
link lemma tell a1 0.037
link lemma tell b0 0.103
link lemma tell b1 0.242
link lemma tell b2 -0.13
link lemma tell b3 -0.066
link lemma tell far -0.6
link lemma tell p 0.369
link lemma testify -0.289
link lemma testify b0 -0.18
link lemma testify p -0.187
link lemma thank -0.15
link lemma thank b0 -0.107
link lemma think -0.289
link lemma think a0 -0.365
link lemma think a1 -0.121
link lemma think b0 -0.049
link lemma think b1 -0.251
link lemma think b2 -0.051
link lemma think p -0.284
link lemma title -0.398
link lemma title b0 -0.389
link lemma tout 0.315
link lemma tout b1 0.217
link lemma tout p -0.034
link lemma tweet -0.101
link lemma tweet a0 0.537
link lemma tweet b0 -0.138
link lemma tweet b1 -0.1
link lemma tweet b2 -0.291
link lemma tweet far -0.061
link lemma understand -0.268
link lemma understand a0 -0.052
link lemma understand p -0.024
link lemma urge 0.07
link lemma urge a0 -0.04
link lemma urge b0 0.107
link lemma urge b1 -0.031
link lemma urge p -0.052
link lemma use 0.092
link lemma use a0 -0.355
link lemma use b0 0.167
link lemma use b1 -0.114
link lemma use far -0.057
link lemma use p 0.195
link lemma vent 0.246
link lemma vent b0 0.299
link lemma view -0.245
link lemma view a0 0.162
link lemma view b0 -0.36
link lemma voice 0.042
link lemma voice a1 -0.037
link lemma volunteer -0.249
link lemma vote a0 -0.09
link lemma vote b0 0.086
link lemma vote b1 -0.107
link lemma vote b3 -0.025
link lemma vote p -0.154
link lemma vow -0.031
link lemma vow a0 -0.313
link lemma vow b0 0.131
link lemma vow b1 -0.156
link lemma vow p -0.054
link lemma want a0 -0.229
link lemma want a1 -0.046
link lemma want b0 0.138
link lemma want b1 -0.25
link lemma want b2 -0.02
link lemma want p -0.287
link lemma warn -0.178
link lemma warn a0 0.113
link lemma warn a1 -0.086
link lemma warn b0 -0.179
link lemma warn b1 -0.147
link lemma warn p -0.02
link lemma welcome -0.282
link lemma welcome b0 -0.275
link lemma welcome p -0.02
link lemma win -0.755
link lemma win a0 -0.177
link lemma win a1 -0.101
link lemma win b0 -0.68
link lemma win b1 -0.044
link lemma win b3 -0.031
link lemma win p -0.206
link lemma wonder -0.227
link lemma wonder a0 0.105
link lemma word 0.098
link lemma words -0.083
link lemma words a1 -0.035
link lemma words b0 0.064
link lemma words p -0.163
link lemma worry 0.13
link lemma worry a1 -0.022
link lemma worry b0 0.147
link lemma write -0.112
link lemma write a0 0.032
link lemma write a1 0.176
link lemma write a2 -0.036
link lemma write b0 -0.043
link lemma write b1 -0.061
link lemma write b2 0.106
link lemma write far -0.452
link lemma write p -0.333
link lemma yell 0.385
link lemma yell b0 0.416
link lemma yell p -0.046
link none none -0.381
link none none a0 -0.155
link none none a1 -0.372
link none none a2 -0.353
link none none a3 -0.182
link none none b0 -0.16
link none none b1 -0.197
link none none b2 -0.296
link none none b3 -0.349
link none none far 0.024
link none none n -0.037
link none none p -0.295
link owner noun a0 -0.242
link owner noun a1 -0.074
link owner noun b0 0.12
link owner noun b1 -0.201
link owner noun far -0.036
link owner noun p -0.31
link parted a0 -0.305
link parted a1 0.041
link parted a2 -0.084
link parted b1 0.105
link parted b2 -0.23
link parted b3 -0.085
link parted far -0.047
link parted p -0.394
link participle loose -0.115
link participle loose a0 -0.281
link participle loose a1 -0.219
link participle loose b1 -0.091
link participle loose p -0.173
link participle naming 0.111
link participle naming a0 -0.33
link participle naming b0 0.188
link participle naming b1 -0.186
link participle naming b2 -0.032
link participle naming p -0.1
link participle speech -0.202
link participle speech a0 -0.306
link participle speech a1 -0.072
link participle speech b0 -0.067
link participle speech b1 -0.184
link participle speech b2 -0.052
link participle speech far -0.044
link participle speech p -0.294
link passive a0 naming 0.083
link passive a0 speech -0.182
link passive a1 loose -0.096
link passive allow -0.178
link passive announce -0.148
link passive ask -0.466
link passive attribute -0.03
link passive b0 naming -0.252
link passive b0 speech -0.591
link passive b1 loose -0.092
link passive b1 naming -0.041
link passive b1 speech -0.122
link passive b2 speech -0.044
link passive blame -0.118
link passive call -0.219
link passive charge -0.032
link passive concern -0.154
link passive criticize -0.195
link passive expect -0.039
link passive explain -0.029
link passive far loose -0.039
link passive find -0.124
link passive give -0.105
link passive go -0.204
link passive hear 0.276
link passive hold -0.308
link passive introduce -0.096
link passive know -0.205
link passive make -0.032
link passive mean -0.269
link passive name -0.192
link passive p loose -0.15
link passive p naming -0.042
link passive p speech -0.088
link passive put -0.197
link passive question -0.175
link passive quote 0.239
link passive release -0.062
link passive see -0.029
link passive send -0.19
link passive shout 0.174
link passive show 0.118
link passive tell -0.224
link passive word -0.178
link passive worry 0.219
link subject-verb loose -0.265
link subject-verb loose a0 -0.568
link subject-verb loose a1 -0.141
link subject-verb loose a2 -0.156
link subject-verb loose b0 -0.032
link subject-verb loose b1 -0.542
link subject-verb loose b2 -0.355
link subject-verb loose b3 -0.178
link subject-verb loose far -0.336
link subject-verb loose p -0.242
link subject-verb naming -0.19
link subject-verb naming a0 -0.349
link subject-verb naming a1 -0.075
link subject-verb naming a2 -0.135
link subject-verb naming b0 0.058
link subject-verb naming b1 -0.204
link subject-verb naming b2 -0.314
link subject-verb naming b3 -0.107
link subject-verb naming far -0.311
link subject-verb naming p -0.195
link subject-verb speech 0.17
link subject-verb speech a0 0.126
link subject-verb speech a2 -0.341
link subject-verb speech a3 -0.249
link subject-verb speech b0 0.13
link subject-verb speech b1 -0.032
link subject-verb speech b2 -0.102
link subject-verb speech b3 -0.233
link subject-verb speech far -0.098
link subject-verb speech p -0.129
link verb plain -0.285
link verb plain a0 -0.383
link verb plain a1 -0.257
link verb plain a2 -0.18
link verb plain a3 -0.22
link verb plain b0 -0.032
link verb plain b1 -0.217
link verb plain b2 -0.447
link verb plain b3 -0.293
link verb plain far 0.02
link verb plain p -0.264
link verb-subject loose -0.034
link verb-subject loose a0 -0.246
link verb-subject loose b0 0.142
link verb-subject loose b1 -0.1
link verb-subject loose p -0.032
link verb-subject naming -0.276
link verb-subject naming a0 -0.022
link verb-subject naming b0 -0.398
link verb-subject naming b1 0.195
link verb-subject naming p -0.04
link verb-subject speech -0.077
link verb-subject speech a0 0.172
link verb-subject speech a1 -0.344
link verb-subject speech b0 -0.346
link verb-subject speech b1 0.03
link verb-subject speech b2 0.097
link verb-subject speech b3 -0.093
link verb-subject speech far -0.413
link verb-subject speech p 0.039
nobody 1 comma 0.217
nobody 1 inside 0.046
nobody 1 none 0.147
nobody 1 opens 0.223
nobody 1 small 0.177
nobody 1 stop -0.431
nobody 1 titled -0.162
nobody 12 capital -0.225
nobody 12 comma -0.075
nobody 12 inside -0.15
nobody 12 none 0.102
nobody 12 opens -0.098
nobody 12 small -0.343
nobody 12 stop -0.272
nobody 12 titled 0.294
nobody 2 capital -0.36
nobody 2 inside 0.112
nobody 2 none 0.108
nobody 2 opens 0.022
nobody 2 small 0.062
nobody 2 stop -0.102
nobody 2 titled 0.166
nobody 3 capital -0.292
nobody 3 comma -0.053
nobody 3 inside 0.08
nobody 3 small -0.302
nobody 3 stop 0.179
nobody 3 titled 0.365
nobody 4 capital -0.331
nobody 4 comma -0.104
nobody 4 inside 0.091
nobody 4 none -0.057
nobody 4 opens -0.277
nobody 4 small -0.553
nobody 4 stop 0.046
nobody 4 titled 0.357
nobody 5 capital -0.116
nobody 5 comma -0.083
nobody 5 inside 0.077
nobody 5 none 0.099
nobody 5 opens -0.362
nobody 5 stop -0.256
nobody 5 titled -0.083
nobody 6 capital -0.17
nobody 6 comma -0.187
nobody 6 inside -0.085
nobody 6 none -0.17
nobody 6 opens -0.296
nobody 6 small -0.21
nobody 6 stop 0.026
nobody 6 titled 0.228
nobody after ' capital -0.189
nobody after ( capital 0.449
nobody after ( small 0.158
nobody after ( titled 0.078
nobody after ) capital -0.188
nobody after ) small 0.35
nobody after , small 0.185
nobody after - small 0.26
nobody after - titled -0.152
nobody after ; small -0.23
nobody after [ capital -0.206
nobody after [ small -0.215
nobody after conjunction capital -0.911
nobody after conjunction small -0.12
nobody after conjunction titled 0.228
nobody after edge capital -0.432
nobody after edge small -0.39
nobody after edge titled 0.15
nobody after verb capital -0.567
nobody after verb small -0.03
nobody after verb titled 0.359
nobody after word capital 0.038
nobody after word small -0.351
nobody after word titled 0.075
nobody after «» small 0.021
nobody after «» titled 0.572
nobody after – capital 0.363
nobody after – small -0.314
nobody after — capital -0.142
nobody after — small 0.215
nobody alone 1 0.362
nobody alone 12 -0.525
nobody alone 3 0.312
nobody alone 4 0.112
nobody alone long -0.23
nobody always -0.025
nobody announced -0.696
nobody before ( 0.078
nobody before , -0.326
nobody before - 0.289
nobody before . -0.163
nobody before : -0.42
nobody before = 0.333
nobody before ? -0.2
nobody before a -0.159
nobody before about 0.145
nobody before against -0.323
nobody before among 0.229
nobody before an 0.191
nobody before and 0.339
nobody before as -0.266
nobody before at -0.086
nobody before be -0.286
nobody before because -0.347
nobody before been -0.102
nobody before being -0.455
nobody before believe -0.067
nobody before but -0.228
nobody before by 0.175
nobody before call -0.069
nobody before can -0.234
nobody before chant -0.427
nobody before cite -0.286
nobody before comment -0.261
nobody before could 0.197
nobody before declare -0.209
nobody before did -0.158
nobody before do 0.181
nobody before edge -0.36
nobody before entitle -0.194
nobody before feel -0.357
nobody before find -0.337
nobody before for 0.251
nobody before from 0.225
nobody before go 0.021
nobody before had -0.707
nobody before has -0.628
nobody before have -0.286
nobody before having -0.309
nobody before her -0.028
nobody before his 0.159
nobody before in 0.129
nobody before including 0.408
nobody before is -0.23
nobody before its 0.248
nobody before like 0.079
nobody before make -0.4
nobody before name 0.093
nobody before of 0.301
nobody before offer -0.367
nobody before on 0.186
nobody before oppose -0.309
nobody before or 0.095
nobody before other 0.321
nobody before phrase -0.153
nobody before publish -0.051
nobody before read -0.042
nobody before report 0.089
nobody before say -0.753
nobody before see -0.044
nobody before seek -0.353
nobody before should -0.369
nobody before shout -0.227
nobody before show 0.107
nobody before so -0.286
nobody before so-called 0.348
nobody before state -0.08
nobody before tell 0.307
nobody before term -0.188
nobody before than 0.182
nobody before that -0.707
nobody before the -0.094
nobody before their -0.115
nobody before this 0.375
nobody before through 0.219
nobody before title -0.02
nobody before to -0.054
nobody before want -0.144
nobody before was -0.241
nobody before were -0.775
nobody before when 0.062
nobody before while -0.095
nobody before who 0.123
nobody before will -0.251
nobody before with -0.049
nobody before word 0.265
nobody before would -0.03
nobody before write 0.204
nobody before yell -0.18
nobody before «» -0.135
nobody before — 0.559
nobody capital 12 -0.129
nobody capital 2 -0.201
nobody capital 3 -0.198
nobody capital 4 -0.316
nobody capital 5 -0.073
nobody capital 6 -0.399
nobody capital capital -0.311
nobody capital inside stop -0.147
nobody capital long -0.398
nobody capital opens comma -0.193
nobody capital opens stop -0.466
nobody capital small -0.412
nobody capital titled -0.226
nobody clause capital -0.46
nobody clause small -0.637
nobody clause titled -0.204
nobody closed inside 0.125
nobody closed opens -0.354
nobody double later -0.245
nobody lead accuse -0.679
nobody lead acknowledge -0.513
nobody lead add -0.254
nobody lead admit 0.046
nobody lead advise -0.242
nobody lead advocate -0.224
nobody lead allege -0.34
nobody lead announce -0.492
nobody lead argue -0.225
nobody lead ask -0.234
nobody lead assert -0.379
nobody lead assure -0.268
nobody lead attack -0.064
nobody lead begin 0.121
nobody lead believe -0.192
nobody lead blame -0.356
nobody lead blast 0.304
nobody lead boast -0.442
nobody lead call -0.461
nobody lead cast -0.07
nobody lead caution -0.169
nobody lead champion -0.043
nobody lead chant -0.683
nobody lead characterize -0.259
nobody lead charge -0.286
nobody lead cite -0.378
nobody lead claim -0.646
nobody lead comment -0.322
nobody lead compare -0.201
nobody lead complain -0.32
nobody lead concede -0.257
nobody lead conclude -0.332
nobody lead condemn 0.125
nobody lead continue 0.062
nobody lead counter -0.242
nobody lead criticize -0.311
nobody lead cry -0.2
nobody lead declare -0.264
nobody lead defend 0.091
nobody lead demand -0.315
nobody lead denounce -0.277
nobody lead describe -0.414
nobody lead detail 0.02
nobody lead dismiss -0.163
nobody lead document 0.069
nobody lead dub -0.319
nobody lead echo -0.326
nobody lead email 0.083
nobody lead emphasize -0.265
nobody lead entitle -0.227
nobody lead expand 0.203
nobody lead explain -0.02
nobody lead express -0.106
nobody lead feel 0.101
nobody lead headline 0.096
nobody lead imply -0.328
nobody lead insist -0.268
nobody lead interject 0.05
nobody lead joke -0.341
nobody lead label -0.377
nobody lead lament -0.438
nobody lead mock -0.261
nobody lead name 0.074
nobody lead naming gap0 -0.254
nobody lead naming gap1 -0.424
nobody lead naming gap12 -0.491
nobody lead naming gap2 -0.206
nobody lead naming gap24 0.225
nobody lead naming gap3 -0.132
nobody lead naming gap6 -0.122
nobody lead naming gap99 -0.447
nobody lead none 0.23
nobody lead none gap0 0.23
nobody lead note -0.564
nobody lead pledge -0.671
nobody lead portray -0.554
nobody lead post -0.087
nobody lead praise -0.389
nobody lead predict -0.362
nobody lead press -0.287
nobody lead proclaim -0.104
nobody lead promise -0.705
nobody lead propose -0.424
nobody lead protest -0.292
nobody lead question -0.138
nobody lead quote 0.055
nobody lead reason 0.169
nobody lead recall 0.144
nobody lead recite 0.312
nobody lead refer -0.226
nobody lead reiterate -0.257
nobody lead reject -0.293
nobody lead remark -0.033
nobody lead repeat -0.37
nobody lead reply 0.174
nobody lead report -0.278
nobody lead respond -0.623
nobody lead reveal -0.202
nobody lead say 0.106
nobody lead shout -0.339
nobody lead slam 0.048
nobody lead speak 0.042
nobody lead speech gap0 -0.397
nobody lead speech gap1 -0.262
nobody lead speech gap12 -0.294
nobody lead speech gap2 0.045
nobody lead speech gap24 0.357
nobody lead speech gap3 0.108
nobody lead speech gap6 -0.292
nobody lead speech gap99 0.296
nobody lead state 0.067
nobody lead talk -0.47
nobody lead tell 0.369
nobody lead term 0.347
nobody lead thank -0.336
nobody lead think -0.493
nobody lead title 0.09
nobody lead tweet 0.295
nobody lead urge -0.341
nobody lead vent -0.213
nobody lead venture -0.225
nobody lead voice 0.154
nobody lead warn 0.065
nobody lead write 0.19
nobody lead yell -0.282
nobody long capital -0.16
nobody long comma -0.061
nobody long inside -0.078
nobody long none -0.809
nobody long opens -0.329
nobody long small -0.796
nobody long stop -0.226
nobody naming 2 -0.346
nobody naming 3 -0.601
nobody naming 4 0.165
nobody naming 5 -0.362
nobody naming 6 -0.178
nobody naming capital -0.226
nobody naming long -0.197
nobody naming small -0.61
nobody naming titled -0.062
nobody no-tail inside 0.107
nobody no-tail opens -0.159
nobody nobody inside 1 0.422
nobody nobody inside 12 0.24
nobody nobody inside 2 0.366
nobody nobody inside 3 0.27
nobody nobody inside 4 0.123
nobody nobody inside 5 0.186
nobody nobody inside 6 0.16
nobody nobody inside long 0.47
nobody nobody opens 1 0.29
nobody nobody opens 12 0.254
nobody nobody opens 2 0.327
nobody nobody opens 3 0.111
nobody nobody opens 4 -0.174
nobody nobody opens 5 0.097
nobody nobody opens 6 0.245
nobody nobody opens long 0.125
nobody none inside 1 0.147
nobody none inside 12 0.069
nobody none inside 2 0.075
nobody none inside 3 -0.228
nobody none inside 4 0.21
nobody none inside 5 -0.088
nobody none inside 6 0.143
nobody none inside long -0.258
nobody none opens 1 0.123
nobody none opens 12 -0.1
nobody none opens 2 0.121
nobody none opens 3 -0.078
nobody none opens 4 0.238
nobody none opens 5 -0.073
nobody none opens 6 -0.256
nobody none opens long 0.055
nobody open inside 0.317
nobody open opens -0.023
nobody owner 1 0.213
nobody owner 12 -0.081
nobody owner 2 0.026
nobody owner 3 0.32
nobody owner 4 -0.324
nobody owner 5 -0.316
nobody owner 6 0.1
nobody owner long -0.246
nobody owner small -0.088
nobody owner titled 0.32
nobody phrase capital 0.109
nobody phrase small -0.056
nobody phrase titled 0.514
nobody single later 1.272
nobody small inside comma -0.149
nobody small inside none -0.051
nobody small inside stop -0.422
nobody small opens comma -0.093
nobody small opens stop -0.201
nobody somebody inside 1 -0.395
nobody somebody inside 12 -0.322
nobody somebody inside 2 -0.071
nobody somebody inside 3 0.064
nobody somebody inside 4 -0.12
nobody somebody inside 6 -0.309
nobody somebody inside long -0.439
nobody somebody opens 12 -0.197
nobody somebody opens 2 -0.389
nobody somebody opens 4 -0.339
nobody somebody opens 5 -0.36
nobody somebody opens 6 -0.624
nobody somebody opens long -0.466
nobody stage 1 0.137
nobody stage 12 -0.453
nobody stage 2 0.508
nobody stage 3 0.468
nobody stage 4 0.214
nobody stage 5 0.336
nobody stage 6 0.075
nobody stage capital 0.13
nobody stage long 0.062
nobody stage small -0.171
nobody stage titled 0.93
nobody tail inside 0.083
nobody tail opens -0.407
nobody term 1 0.044
nobody term 12 0.19
nobody term 3 -0.162
nobody term 4 -0.229
nobody term capital -0.388
nobody term small 0.268
nobody term titled -0.273
nobody titled inside comma 0.282
nobody titled inside none 0.12
nobody titled inside stop 0.332
nobody titled opens comma -0.329
nobody titled opens none 0.559
nobody titled opens stop -0.536
nobody unlabelled 1 -0.09
nobody unlabelled 12 -0.221
nobody unlabelled 2 -0.148
nobody unlabelled 3 -0.215
nobody unlabelled 4 -0.023
nobody unlabelled 5 -0.185
nobody unlabelled 6 -0.144
nobody unlabelled capital -0.267
nobody unlabelled long -0.193
nobody unlabelled small -0.131
nobody unlabelled titled -0.251
nobody work 1 0.34
nobody work 12 0.151
nobody work 2 0.231
nobody work 3 0.232
nobody work 4 0.211
nobody work 5 0.29
nobody work capital -0.473
nobody work long -0.223
nobody work small -0.213
nobody work titled 0.755
past 0 0 inside none 0.349
past 0 0 inside stop 0.072
past 1 0 inside comma -0.228
past 1 0 inside none -0.446
past 1 0 inside stop 0.039
past 1 0 opens comma -0.218
past 1 0 opens none -0.249
past 1 0 opens stop 0.977
past 1 1 inside comma -0.493
past 1 1 inside none 0.031
past 1 1 inside stop -0.602
past 1 1 opens comma 0.187
past 1 1 opens none 0.03
past 1 1 opens stop 0.194
past 2 0 inside comma -0.074
past 2 0 inside none -0.202
past 2 0 inside stop 0.112
past 2 0 opens comma -0.208
past 2 0 opens stop -0.026
past 2 1 inside comma -0.135
past 2 1 inside none -0.317
past 2 1 inside stop -0.252
past 2 1 opens comma -0.489
past 2 1 opens none -0.196
past 2 1 opens stop -0.458
past 2 2 inside comma -0.151
past 2 2 inside none -0.264
past 2 2 inside stop -0.172
past 2 2 opens comma -0.542
past 2 2 opens none -0.246
past 2 2 opens stop -0.07
past 3+ 1 inside comma -0.07
past 3+ 1 inside none -0.134
past 3+ 1 inside stop -0.21
past 3+ 1 opens comma -0.145
past 3+ 1 opens none -0.164
past 3+ 1 opens stop -0.24
past 3+ 2 inside comma -0.254
past 3+ 2 inside none -0.273
past 3+ 2 inside stop 0.109
past 3+ 2 opens comma -0.397
past 3+ 2 opens none -0.046
past 3+ 2 opens stop -0.286
past 3+ 3+ inside comma -0.183
past 3+ 3+ inside none -0.343
past 3+ 3+ inside stop -0.308
past 3+ 3+ opens comma -0.458
past 3+ 3+ opens none -0.091
past 3+ 3+ opens stop -0.42
past earlier 0 inside loose -0.458
past earlier 0 inside naming -0.145
past earlier 0 inside none -0.677
past earlier 0 inside plain -0.399
past earlier 0 inside speech -0.619
past earlier 0 opens loose -0.442
past earlier 0 opens naming -0.524
past earlier 0 opens none -0.415
past earlier 0 opens noun -0.06
past earlier 0 opens plain -0.44
past earlier 0 opens speech -0.654
past earlier 1 inside loose -0.051
past earlier 1 inside none -0.124
past earlier 1 inside plain -0.085
past earlier 1 inside speech -0.216
past earlier 1 opens loose -0.052
past earlier 1 opens naming -0.124
past earlier 1 opens none -0.365
past earlier 1 opens plain -0.313
past earlier 1 opens speech -0.348
past earlier a0 -0.311
past earlier b0 -0.826
past earlier b1 -0.611
past earlier b2 -0.623
past earlier b3 -0.414
past earlier p -0.517
past later 0 inside loose -0.156
past later 0 inside naming -0.246
past later 0 inside none -0.672
past later 0 inside noun -0.131
past later 0 inside plain -0.46
past later 0 inside speech 0.026
past later 0 opens loose -0.116
past later 0 opens naming -0.058
past later 0 opens none -1.168
past later 0 opens plain -0.188
past later 1 inside loose -0.104
past later 1 inside naming 0.143
past later 1 inside none -0.368
past later 1 inside noun -0.215
past later 1 inside plain 0.17
past later 1 inside speech 0.189
past later 1 opens naming -0.069
past later 1 opens none -0.654
past later 1 opens noun -0.055
past later 1 opens plain -0.021
past later 2 inside loose -0.158
past later 2 inside naming -0.362
past later 2 inside none -0.186
past later 2 inside noun 0.074
past later 2 inside plain 0.033
past later 2 inside speech 0.394
past later 2 opens loose -0.19
past later 2 opens naming 0.112
past later 2 opens none 0.163
past later 2 opens noun -0.161
past later 2 opens plain 0.058
past later 2 opens speech 0.256
past later 3+ inside loose 0.046
past later 3+ inside naming 0.18
past later 3+ inside noun 0.303
past later 3+ inside plain -0.478
past later 3+ inside speech 0.14
past later 3+ opens loose -0.34
past later 3+ opens naming -0.101
past later 3+ opens none 0.245
past later 3+ opens noun -0.021
past later 3+ opens plain -0.71
past later 3+ opens speech -0.065
past later a0 0.068
past later a1 -0.305
past later a2 -0.485
past later a3 -0.343
past later b0 0.287
past later b1 -0.705
past later b2 -0.758
past later b3 -0.253
past later n -0.072
past later p -0.278
past nobody a0 -0.135
past nobody a1 -0.135
past nobody a2 -0.107
past nobody a3 -0.164
past nobody b0 -0.743
past nobody b1 -0.559
past nobody b2 -0.25
past nobody b3 -0.107
past nobody p -0.107
past none a0 -0.142
past none a1 -0.285
past none a2 -0.274
past none a3 -0.23
past none b0 0.048
past none b1 -0.618
past none b2 -0.276
past none b3 -0.143
past none p -0.543
past same 0 closed 0.599
past same 1 closed -0.395
past same 1 open 0.724
past same 2 closed -0.362
past same 3+ closed -0.749
past same a0 0.265
past same a0 subject-verb 0.077
past same a0 verb-subject 0.19
past same b0 0.075
past same b0 according 0.41
past same b0 none 0.689
past same b0 participle 0.089
past same b0 subject-verb -0.397
past same b0 verb 0.684
past same b0 verb-subject -0.348
past same b1 0.589
past same b1 according 0.213
past same b1 none 0.623
past same b1 subject-verb 0.19
past same b1 verb -0.123
past same b1 verb-subject 0.238
past same b2 0.247
past same b2 none 0.142
past same b2 subject-verb 0.126
past same b2 verb -0.158
past same b2 verb-subject 0.159
past same b3 -0.156
past same b3 subject-verb -0.099
past same far -0.252
past same far according 0.127
past same far none 0.024
past same far owner -0.036
past same far participle -0.058
past same far subject-verb -0.263
past same far verb 0.02
past same far verb-subject -0.414
past same p 0.072
past same p according -0.289
past same p none -0.232
past same p owner -0.037
past same p participle -0.032
past same p subject-verb 0.021
past same p verb 0.082
past same p verb-subject 0.171
place a0 0.063
place a0 announced none -0.257
place a0 announced subject-verb 0.2
place a0 crosses 0 0.056
place a0 crosses 0 according 0.314
place a0 crosses 0 none -0.078
place a0 crosses 0 owner -0.156
place a0 crosses 0 participle -0.511
place a0 crosses 0 subject-verb -0.12
place a0 crosses 0 verb -0.369
place a0 crosses 0 verb-subject 0.15
place a0 crosses 1 none -0.252
place a0 crosses 1 owner -0.158
place a0 crosses 1 subject-verb 0.275
place a0 crosses 1 verb -0.286
place a0 crosses 1 verb-subject -0.101
place a0 crosses 2 -0.488
place a0 crosses 2 none -0.468
place a0 crosses 3+ -0.342
place a0 crosses 3+ none -0.342
place a0 gap0 0.359
place a0 gap1 -0.303
place a0 gap2 -0.35
place a0 gap24 -0.218
place a0 gap3 0.064
place a0 gap99 -0.088
place a1 -0.35
place a1 crosses 0 -0.359
place a1 crosses 0 according -0.27
place a1 crosses 0 none -0.325
place a1 crosses 0 owner -0.06
place a1 crosses 0 participle -0.258
place a1 crosses 0 subject-verb -0.14
place a1 crosses 0 verb -0.213
place a1 crosses 0 verb-subject -0.035
place a1 crosses 1 -0.095
place a1 crosses 1 none -0.247
place a1 crosses 1 subject-verb 0.04
place a1 crosses 1 verb -0.142
place a1 crosses 1 verb-subject -0.333
place a1 crosses 2 -0.175
place a1 crosses 2 none -0.021
place a1 crosses 2 subject-verb -0.121
place a1 crosses 2 verb -0.027
place a1 crosses 3+ -0.058
place a1 crosses 3+ subject-verb -0.048
place a1 gap0 0.099
place a1 gap1 0.041
place a1 gap12 -0.708
place a1 gap2 -0.413
place a1 gap24 -0.149
place a1 gap3 -0.101
place a1 gap6 -0.47
place a1 gap99 -0.481
place a2 -0.587
place a2 crosses 0 -0.399
place a2 crosses 0 none -0.264
place a2 crosses 0 subject-verb -0.268
place a2 crosses 0 verb -0.154
place a2 crosses 1 -0.356
place a2 crosses 1 none -0.119
place a2 crosses 1 subject-verb -0.267
place a2 crosses 1 verb -0.065
place a2 crosses 2 -0.172
place a2 crosses 2 none -0.031
place a2 crosses 2 subject-verb -0.116
place a2 crosses 3+ -0.086
place a2 crosses 3+ none -0.028
place a2 crosses 3+ subject-verb -0.057
place a2 gap12 -0.15
place a2 gap24 -0.389
place a2 gap6 -0.066
place a2 gap99 -0.378
place a3 -0.467
place a3 crosses 0 -0.327
place a3 crosses 0 none -0.133
place a3 crosses 0 subject-verb -0.173
place a3 crosses 0 verb -0.178
place a3 crosses 1 -0.197
place a3 crosses 1 none -0.033
place a3 crosses 1 subject-verb -0.151
place a3 crosses 1 verb -0.05
place a3 crosses 2 -0.166
place a3 crosses 2 none -0.033
place a3 crosses 2 subject-verb -0.135
place a3 crosses 2 verb -0.037
place a3 gap12 -0.067
place a3 gap24 -0.28
place a3 gap99 -0.307
place b0 0.098
place b0 crosses 0 0.144
place b0 crosses 0 according 0.204
place b0 crosses 0 none -0.187
place b0 crosses 0 owner 0.202
place b0 crosses 0 participle 0.12
place b0 crosses 0 subject-verb 0.174
place b0 crosses 0 verb -0.044
place b0 crosses 0 verb-subject -0.409
place b0 crosses 1 -0.143
place b0 crosses 1 according 0.34
place b0 crosses 1 none -0.078
place b0 crosses 1 owner -0.213
place b0 crosses 1 participle -0.244
place b0 crosses 1 subject-verb -0.199
place b0 crosses 1 verb -0.021
place b0 crosses 1 verb-subject 0.128
place b0 crosses 2 0.089
place b0 crosses 2 none -0.292
place b0 crosses 2 subject-verb 0.121
place b0 crosses 3+ 0.168
place b0 crosses 3+ none 0.213
place b0 crosses 3+ subject-verb 0.257
place b0 crosses 3+ verb -0.064
place b0 gap0 -0.664
place b0 gap1 -0.098
place b0 gap12 0.139
place b0 gap24 -0.069
place b0 gap3 0.147
place b0 gap6 0.197
place b0 gap99 -0.23
place b1 -0.191
place b1 crosses 0 -0.138
place b1 crosses 0 according -0.144
place b1 crosses 0 none -0.234
place b1 crosses 0 owner -0.2
place b1 crosses 0 participle -0.338
place b1 crosses 0 subject-verb 0.048
place b1 crosses 0 verb -0.212
place b1 crosses 0 verb-subject -0.077
place b1 crosses 1 -0.245
place b1 crosses 1 none 0.048
place b1 crosses 1 participle -0.048
place b1 crosses 1 subject-verb -0.461
place b1 crosses 1 verb -0.117
place b1 crosses 1 verb-subject 0.28
place b1 crosses 2 -0.352
place b1 crosses 2 none -0.41
place b1 crosses 2 subject-verb -0.426
place b1 crosses 2 verb -0.176
place b1 crosses 3+ -0.364
place b1 crosses 3+ none -0.054
place b1 crosses 3+ subject-verb -0.314
place b1 crosses 3+ verb -0.029
place b1 gap0 -0.086
place b1 gap1 -0.139
place b1 gap12 -0.152
place b1 gap2 0.244
place b1 gap24 -0.115
place b1 gap3 -0.053
place b1 gap6 -0.07
place b1 gap99 -0.405
place b2 -0.339
place b2 crosses 0 -0.363
place b2 crosses 0 none -0.426
place b2 crosses 0 participle -0.028
place b2 crosses 0 subject-verb -0.246
place b2 crosses 0 verb -0.285
place b2 crosses 0 verb-subject 0.111
place b2 crosses 1 -0.146
place b2 crosses 1 none -0.385
place b2 crosses 1 participle -0.065
place b2 crosses 1 subject-verb -0.051
place b2 crosses 1 verb -0.318
place b2 crosses 1 verb-subject 0.078
place b2 crosses 2 -0.108
place b2 crosses 2 none 0.052
place b2 crosses 2 subject-verb -0.292
place b2 crosses 2 verb -0.072
place b2 crosses 3+ -0.107
place b2 crosses 3+ none -0.028
place b2 crosses 3+ subject-verb -0.048
place b2 gap12 0.225
place b2 gap24 -0.066
place b2 gap6 -0.238
place b2 gap99 -0.698
place b3 -0.578
place b3 crosses 0 -0.345
place b3 crosses 0 none -0.151
place b3 crosses 0 subject-verb -0.154
place b3 crosses 0 verb -0.129
place b3 crosses 1 -0.345
place b3 crosses 1 none -0.174
place b3 crosses 1 subject-verb -0.204
place b3 crosses 1 verb -0.122
place b3 crosses 2 -0.282
place b3 crosses 2 none -0.164
place b3 crosses 2 subject-verb -0.141
place b3 crosses 2 verb -0.098
place b3 crosses 3+ -0.123
place b3 crosses 3+ none -0.025
place b3 crosses 3+ subject-verb -0.05
place b3 crosses 3+ verb -0.062
place b3 gap24 -0.107
place b3 gap99 -0.56
place far -0.252
place far announced subject-verb -0.527
place far crosses 0 -0.721
place far crosses 0 according -0.314
place far crosses 0 none -0.127
place far crosses 0 subject-verb -0.574
place far crosses 0 verb-subject -0.154
place far crosses 1 -0.261
place far crosses 1 according 0.18
place far crosses 1 none 0.179
place far crosses 1 participle -0.036
place far crosses 1 subject-verb -0.341
place far crosses 1 verb -0.128
place far crosses 1 verb-subject -0.306
place far crosses 2 0.044
place far crosses 2 according -0.188
place far crosses 2 none -0.235
place far crosses 2 subject-verb 0.118
place far crosses 2 verb -0.078
place far crosses 2 verb-subject -0.137
place far crosses 3+ according -0.092
place far crosses 3+ none -0.148
place far crosses 3+ subject-verb -0.095
place far crosses 3+ verb 0.085
place far crosses 3+ verb-subject -0.031
place far gap12 -0.319
place far gap24 0.429
place far gap3 0.105
place far gap6 0.267
place far gap99 -0.481
place n crosses 0 none -0.037
place n gap1 -0.037
place p -0.357
place p announced none 0.268
place p announced subject-verb 0.412
place p announced verb 0.084
place p crosses 0 -0.177
place p crosses 0 none -0.253
place p crosses 0 owner -0.188
place p crosses 0 participle -0.312
place p crosses 0 verb -0.237
place p crosses 0 verb-subject 0.139
place p crosses 1 -0.375
place p crosses 1 according -0.372
place p crosses 1 none -0.232
place p crosses 1 owner -0.187
place p crosses 1 participle -0.167
place p crosses 1 subject-verb -0.417
place p crosses 1 verb -0.254
place p crosses 1 verb-subject -0.086
place p crosses 2 -0.319
place p crosses 2 according -0.06
place p crosses 2 none -0.321
place p crosses 2 owner -0.063
place p crosses 2 participle -0.032
place p crosses 2 subject-verb -0.179
place p crosses 2 verb -0.257
place p crosses 2 verb-subject -0.225
place p crosses 3+ -0.454
place p crosses 3+ none -0.187
place p crosses 3+ subject-verb -0.447
place p crosses 3+ verb -0.103
place p crosses 3+ verb-subject -0.041
place p gap1 -0.311
place p gap12 -0.212
place p gap2 0.235
place p gap24 -0.21
place p gap3 -0.161
place p gap6 -0.024
place p gap99 -0.572
rivals a0 0 other 0.146
rivals a0 0 subject -0.027
rivals a0 1 other 0.075
rivals a0 1 subject -0.293
rivals a0 2 other 0.132
rivals a0 2 subject -0.262
rivals a0 3+ other -0.558
rivals a0 3+ subject -0.149
rivals a0 first participle -0.401
rivals a0 first subject-verb 0.042
rivals a0 first verb -0.491
rivals a0 late loose -0.563
rivals a0 late naming -0.553
rivals a0 late none -0.204
rivals a0 late plain -0.07
rivals a0 late speech 0.322
rivals a0 loose loose -0.163
rivals a0 loose naming -0.206
rivals a0 loose none -0.858
rivals a0 loose plain -0.123
rivals a0 loose speech 0.224
rivals a0 naming loose -0.063
rivals a0 naming naming -0.326
rivals a0 naming none -0.106
rivals a0 naming plain 0.124
rivals a0 not-first according 0.314
rivals a0 not-first none -0.155
rivals a0 not-first owner -0.242
rivals a0 not-first participle -0.375
rivals a0 not-first subject-verb -0.143
rivals a0 not-first verb -0.154
rivals a0 not-first verb-subject 0.122
rivals a0 noun none -0.066
rivals a0 plain loose -0.192
rivals a0 plain naming -0.374
rivals a0 plain none -0.522
rivals a0 plain plain 0.037
rivals a0 plain speech 0.162
rivals a0 rank 1 0.102
rivals a0 rank 2 -0.055
rivals a0 rank 3+ -0.321
rivals a0 speech loose -0.28
rivals a0 speech naming -0.182
rivals a0 speech none 0.481
rivals a0 speech plain -0.39
rivals a0 speech speech -0.23
rivals a0 unreported loose -0.421
rivals a0 unreported naming -0.066
rivals a0 unreported none -0.307
rivals a0 unreported noun 0.117
rivals a0 unreported plain -0.727
rivals a0 unreported speech 0.166
rivals a1 0 other -0.37
rivals a1 1 other -0.366
rivals a1 1 subject -0.284
rivals a1 2 other -0.364
rivals a1 2 subject -0.49
rivals a1 3+ other -0.136
rivals a1 3+ subject -0.21
rivals a1 first participle -0.199
rivals a1 first subject-verb -0.065
rivals a1 first verb -0.176
rivals a1 late loose -0.117
rivals a1 late none -0.143
rivals a1 late plain -0.085
rivals a1 late speech 0.115
rivals a1 loose none -0.072
rivals a1 loose plain -0.021
rivals a1 loose speech -0.049
rivals a1 naming none -0.036
rivals a1 not-first according -0.276
rivals a1 not-first none -0.372
rivals a1 not-first owner -0.074
rivals a1 not-first participle -0.097
rivals a1 not-first subject-verb -0.091
rivals a1 not-first verb -0.215
rivals a1 not-first verb-subject -0.354
rivals a1 plain loose -0.033
rivals a1 plain none -0.216
rivals a1 plain plain -0.023
rivals a1 plain speech -0.095
rivals a1 rank 1 -0.237
rivals a1 rank 2 -0.583
rivals a1 rank 3+ -0.284
rivals a1 speech loose -0.041
rivals a1 speech none -0.128
rivals a1 speech plain -0.082
rivals a1 speech speech -0.02
rivals a1 unreported loose -0.198
rivals a1 unreported naming -0.072
rivals a1 unreported none -0.296
rivals a1 unreported plain -0.199
rivals a1 unreported speech -0.125
rivals a2 0 other -0.052
rivals a2 0 subject -0.131
rivals a2 1 other -0.257
rivals a2 1 subject -0.348
rivals a2 2 other -0.155
rivals a2 2 subject -0.182
rivals a2 3+ other -0.044
rivals a2 3+ subject -0.104
rivals a2 first subject-verb -0.427
rivals a2 first verb -0.133
rivals a2 late none -0.086
rivals a2 loose none -0.059
rivals a2 not-first none -0.353
rivals a2 not-first subject-verb -0.08
rivals a2 not-first verb -0.094
rivals a2 plain none -0.034
rivals a2 rank 0 -0.03
rivals a2 rank 1 -0.16
rivals a2 rank 2 -0.311
rivals a2 rank 3+ -0.447
rivals a2 speech none -0.027
rivals a2 unreported loose -0.155
rivals a2 unreported naming -0.113
rivals a2 unreported none -0.261
rivals a2 unreported plain -0.163
rivals a2 unreported speech -0.366
rivals a3 0 subject -0.134
rivals a3 1 other -0.098
rivals a3 1 subject -0.226
rivals a3 2 subject -0.223
rivals a3 3+ other -0.09
rivals a3 3+ subject -0.125
rivals a3 first subject-verb -0.279
rivals a3 first verb -0.154
rivals a3 late none -0.121
rivals a3 late plain -0.033
rivals a3 not-first none -0.182
rivals a3 not-first subject-verb -0.113
rivals a3 not-first verb -0.125
rivals a3 rank 1 -0.128
rivals a3 rank 2 -0.271
rivals a3 rank 3+ -0.306
rivals a3 unreported none -0.065
rivals a3 unreported plain -0.154
rivals a3 unreported speech -0.245
rivals b0 0 other -0.208
rivals b0 0 subject -0.125
rivals b0 1 other -0.233
rivals b0 1 subject 0.077
rivals b0 2 other 0.087
rivals b0 2 subject 0.255
rivals b0 3+ other 0.146
rivals b0 3+ subject 0.292
rivals b0 first participle 0.458
rivals b0 first subject-verb 0.182
rivals b0 late loose 0.138
rivals b0 late naming -0.048
rivals b0 late none -0.626
rivals b0 late plain -0.408
rivals b0 late speech 0.232
rivals b0 loose loose -0.617
rivals b0 loose naming -0.666
rivals b0 loose none -0.369
rivals b0 loose plain -0.174
rivals b0 loose speech -0.102
rivals b0 naming loose 0.289
rivals b0 naming naming -0.265
rivals b0 naming none -1.785
rivals b0 naming noun -0.069
rivals b0 naming plain -1.149
rivals b0 naming speech -0.318
rivals b0 not-first according 0.329
rivals b0 not-first none -0.16
rivals b0 not-first owner 0.12
rivals b0 not-first participle -0.239
rivals b0 not-first subject-verb -0.111
rivals b0 not-first verb -0.07
rivals b0 not-first verb-subject -0.355
rivals b0 noun none -0.117
rivals b0 noun plain -0.246
rivals b0 plain loose -0.099
rivals b0 plain naming 0.125
rivals b0 plain none -0.334
rivals b0 plain plain 0.152
rivals b0 plain speech -0.312
rivals b0 rank 0 -0.038
rivals b0 rank 2 0.105
rivals b0 rank 3+ 0.09
rivals b0 speech loose -1.169
rivals b0 speech naming -0.936
rivals b0 speech none -0.407
rivals b0 speech noun -0.466
rivals b0 speech plain -0.469
rivals b0 speech speech -0.142
rivals b0 unreported loose 0.038
rivals b0 unreported naming 0.218
rivals b0 unreported none 0.131
rivals b0 unreported noun 0.344
rivals b0 unreported plain 0.098
rivals b0 unreported speech 0.129
rivals b1 0 other -0.073
rivals b1 0 subject -0.169
rivals b1 1 other 0.114
rivals b1 1 subject 0.058
rivals b1 2 other -0.043
rivals b1 2 subject -0.252
rivals b1 3+ other -0.189
rivals b1 3+ subject -0.242
rivals b1 first participle -0.077
rivals b1 first subject-verb -0.037
rivals b1 first verb -0.024
rivals b1 late loose -0.411
rivals b1 late naming -0.247
rivals b1 late none -0.467
rivals b1 late plain -0.554
rivals b1 late speech -0.344
rivals b1 loose loose -0.064
rivals b1 loose naming -0.047
rivals b1 loose none -0.614
rivals b1 loose plain -0.332
rivals b1 loose speech -0.073
rivals b1 naming none -0.333
rivals b1 naming plain -0.112
rivals b1 naming speech -0.161
rivals b1 not-first according 0.105
rivals b1 not-first none -0.197
rivals b1 not-first owner -0.201
rivals b1 not-first participle -0.334
rivals b1 not-first subject-verb -0.355
rivals b1 not-first verb -0.363
rivals b1 not-first verb-subject 0.035
rivals b1 noun none -0.179
rivals b1 plain loose -0.085
rivals b1 plain naming -0.145
rivals b1 plain none -0.361
rivals b1 plain plain -0.354
rivals b1 plain speech -0.298
rivals b1 rank 0 0.099
rivals b1 rank 1 -0.345
rivals b1 rank 2 -0.052
rivals b1 rank 3+ -0.213
rivals b1 speech loose -0.321
rivals b1 speech naming -0.161
rivals b1 speech plain 0.062
rivals b1 speech speech 0.229
rivals b1 unreported loose -0.326
rivals b1 unreported naming -0.111
rivals b1 unreported none 0.071
rivals b1 unreported plain -0.165
rivals b1 unreported speech 0.081
rivals b2 0 other 0.065
rivals b2 0 subject 0.097
rivals b2 1 other 0.099
rivals b2 1 subject -0.067
rivals b2 2 other -0.258
rivals b2 2 subject -0.312
rivals b2 3+ other -0.181
rivals b2 3+ subject -0.61
rivals b2 first subject-verb -0.093
rivals b2 first verb -0.402
rivals b2 late naming -0.061
rivals b2 late none -0.218
rivals b2 late plain -0.112
rivals b2 late speech -0.075
rivals b2 loose none -0.092
rivals b2 loose plain -0.027
rivals b2 naming none -0.047
rivals b2 naming plain -0.024
rivals b2 not-first according -0.052
rivals b2 not-first none -0.296
rivals b2 not-first participle -0.078
rivals b2 not-first subject-verb -0.456
rivals b2 not-first verb -0.24
rivals b2 not-first verb-subject 0.083
rivals b2 plain none -0.216
rivals b2 plain plain -0.029
rivals b2 plain speech -0.031
rivals b2 rank 0 0.139
rivals b2 rank 1 -0.089
rivals b2 rank 2 -0.256
rivals b2 rank 3+ -0.314
rivals b2 speech loose -0.075
rivals b2 speech none -0.085
rivals b2 speech plain -0.114
rivals b2 speech speech -0.034
rivals b2 unreported loose -0.335
rivals b2 unreported naming -0.285
rivals b2 unreported none -0.154
rivals b2 unreported plain -0.425
rivals b2 unreported speech -0.03
rivals b3 0 subject -0.072
rivals b3 1 other -0.175
rivals b3 1 subject -0.046
rivals b3 2 other -0.18
rivals b3 2 subject -0.186
rivals b3 3+ other -0.248
rivals b3 3+ subject -0.375
rivals b3 first subject-verb -0.29
rivals b3 first verb -0.213
rivals b3 late loose -0.027
rivals b3 late none -0.074
rivals b3 late plain -0.044
rivals b3 late speech -0.041
rivals b3 loose plain -0.052
rivals b3 naming none -0.03
rivals b3 not-first none -0.349
rivals b3 not-first subject-verb -0.159
rivals b3 not-first verb -0.145
rivals b3 not-first verb-subject -0.093
rivals b3 plain none -0.078
rivals b3 rank 2 -0.124
rivals b3 rank 3+ -0.554
rivals b3 speech plain -0.03
rivals b3 unreported loose -0.151
rivals b3 unreported naming -0.106
rivals b3 unreported none -0.271
rivals b3 unreported plain -0.236
rivals b3 unreported speech -0.265
rivals far 1 other 0.179
rivals far 1 subject -0.182
rivals far 2 other -0.174
rivals far 2 subject 0.313
rivals far 3+ other -0.682
rivals far 3+ subject -0.467
rivals far first participle -0.032
rivals far first subject-verb -0.267
rivals far first verb 0.044
rivals far late loose -0.132
rivals far late naming -0.067
rivals far late none -0.037
rivals far late plain -0.087
rivals far late speech -0.322
rivals far loose speech -0.036
rivals far not-first according 0.127
rivals far not-first none 0.024
rivals far not-first owner -0.036
rivals far not-first participle -0.028
rivals far not-first subject-verb -0.12
rivals far not-first verb -0.21
rivals far not-first verb-subject -0.414
rivals far plain none 0.222
rivals far plain speech -0.111
rivals far rank 1 0.059
rivals far rank 2 0.128
rivals far rank 3+ -0.36
rivals far unreported loose -0.303
rivals far unreported naming -0.322
rivals far unreported none -0.37
rivals far unreported noun -0.033
rivals far unreported plain 0.028
rivals far unreported speech -0.124
rivals n 0 other -0.037
rivals n not-first none -0.037
rivals n unreported none -0.037
rivals p 0 other -0.062
rivals p 0 subject -0.057
rivals p 1 other -0.296
rivals p 1 subject -0.255
rivals p 2 other -0.517
rivals p 2 subject -0.275
rivals p 3+ other -0.328
rivals p 3+ subject -0.406
rivals p first participle -0.293
rivals p first verb 0.057
rivals p late loose -0.372
rivals p late naming 0.13
rivals p late none -0.597
rivals p late noun -0.062
rivals p late plain -0.345
rivals p late speech -0.505
rivals p loose loose -0.066
rivals p loose naming -0.061
rivals p loose none -0.402
rivals p loose plain -0.425
rivals p loose speech -0.135
rivals p naming loose -0.087
rivals p naming none -0.45
rivals p naming noun -0.171
rivals p naming plain -0.077
rivals p not-first according -0.091
rivals p not-first none -0.295
rivals p not-first owner -0.31
rivals p not-first participle -0.249
rivals p not-first subject-verb -0.662
rivals p not-first verb -0.755
rivals p not-first verb-subject 0.029
rivals p noun none -0.099
rivals p plain loose -0.104
rivals p plain naming -0.096
rivals p plain none 0.029
rivals p plain noun -0.068
rivals p plain plain -0.301
rivals p plain speech -0.097
rivals p rank 0 0.058
rivals p rank 1 -0.16
rivals p rank 2 -0.219
rivals p rank 3+ -0.432
rivals p speech loose -0.193
rivals p speech naming -0.269
rivals p speech none -0.615
rivals p speech plain -0.29
rivals p speech speech -0.233
rivals p unreported loose -0.103
rivals p unreported naming -0.17
rivals p unreported none -0.227
rivals p unreported noun -0.164
rivals p unreported plain -0.087
rivals p unreported speech -0.072
shape capital inside a0 -0.295
shape capital inside a1 -0.808
shape capital inside a2 -0.258
shape capital inside a3 -0.249
shape capital inside b0 -0.129
shape capital inside b1 -0.47
shape capital inside b2 -0.054
shape capital inside b3 -0.235
shape capital inside far -0.839
shape capital inside p -0.63
shape capital opens a0 0.247
shape capital opens a1 0.263
shape capital opens a2 -0.358
shape capital opens a3 -0.235
shape capital opens b1 -0.067
shape capital opens b2 -0.262
shape capital opens b3 -0.42
shape capital opens far -0.094
shape capital opens p -0.224
shape inside comma a0 0.023
shape inside comma a0 according 0.254
shape inside comma a0 none -0.632
shape inside comma a0 participle -0.236
shape inside comma a0 subject-verb 0.108
shape inside comma a0 verb -0.191
shape inside comma a0 verb-subject 0.099
shape inside comma a1 -0.427
shape inside comma a1 none -0.076
shape inside comma a1 owner -0.034
shape inside comma a1 subject-verb -0.364
shape inside comma a1 verb -0.108
shape inside comma a1 verb-subject -0.09
shape inside comma a2 -0.182
shape inside comma a2 none -0.042
shape inside comma a2 subject-verb -0.11
shape inside comma a2 verb -0.023
shape inside comma a3 -0.112
shape inside comma a3 none -0.052
shape inside comma a3 verb -0.034
shape inside comma b0 -0.099
shape inside comma b0 none -0.247
shape inside comma b0 participle -0.062
shape inside comma b0 subject-verb -0.055
shape inside comma b0 verb-subject -0.262
shape inside comma b1 -0.516
shape inside comma b1 according 0.136
shape inside comma b1 none -0.641
shape inside comma b1 subject-verb -0.702
shape inside comma b1 verb -0.464
shape inside comma b1 verb-subject -0.356
shape inside comma b2 -0.335
shape inside comma b2 none -0.142
shape inside comma b2 subject-verb -0.184
shape inside comma b2 verb -0.102
shape inside comma b3 -0.089
shape inside comma b3 none -0.047
shape inside comma b3 subject-verb -0.038
shape inside comma far -0.598
shape inside comma far none -0.025
shape inside comma far subject-verb -0.49
shape inside comma far verb -0.03
shape inside comma far verb-subject -0.03
shape inside comma p -0.271
shape inside comma p according -0.068
shape inside comma p none 0.038
shape inside comma p participle -0.06
shape inside comma p subject-verb -0.673
shape inside comma p verb -0.242
shape inside comma p verb-subject -0.198
shape inside none a0 -0.187
shape inside none a0 according -0.187
shape inside none a0 none -0.122
shape inside none a0 owner -0.242
shape inside none a0 participle -0.417
shape inside none a0 subject-verb 0.043
shape inside none a0 verb -0.293
shape inside none a0 verb-subject 0.058
shape inside none a1 -0.743
shape inside none a1 according -0.143
shape inside none a1 none -0.184
shape inside none a1 participle -0.024
shape inside none a1 subject-verb -0.845
shape inside none a1 verb -0.188
shape inside none a1 verb-subject -0.071
shape inside none a2 -0.318
shape inside none a2 none -0.108
shape inside none a2 subject-verb -0.192
shape inside none a2 verb -0.098
shape inside none a3 -0.177
shape inside none a3 subject-verb -0.128
shape inside none a3 verb -0.104
shape inside none b0 0.103
shape inside none b0 according 0.14
shape inside none b0 none -0.044
shape inside none b0 owner -0.051
shape inside none b0 participle 0.217
shape inside none b0 subject-verb 0.053
shape inside none b0 verb -0.161
shape inside none b0 verb-subject -0.176
shape inside none b1 -0.48
shape inside none b1 none -0.701
shape inside none b1 participle -0.133
shape inside none b1 subject-verb -0.183
shape inside none b1 verb -0.561
shape inside none b1 verb-subject -0.403
shape inside none b2 -0.459
shape inside none b2 none -0.184
shape inside none b2 subject-verb -0.322
shape inside none b2 verb -0.101
shape inside none b2 verb-subject -0.062
shape inside none b3 -0.283
shape inside none b3 none -0.114
shape inside none b3 subject-verb -0.173
shape inside none b3 verb -0.143
shape inside none far -0.114
shape inside none far according 0.202
shape inside none far none -0.225
shape inside none far subject-verb -0.547
shape inside none far verb -0.36
shape inside none far verb-subject -0.195
shape inside none p -0.368
shape inside none p according 0.208
shape inside none p none -0.313
shape inside none p owner -0.1
shape inside none p participle -0.067
shape inside none p subject-verb -0.838
shape inside none p verb -0.377
shape inside none p verb-subject -0.406
shape inside stop a0 -0.405
shape inside stop a0 none -0.28
shape inside stop a0 subject-verb -0.366
shape inside stop a0 verb -0.093
shape inside stop a1 -1.004
shape inside stop a1 according -0.102
shape inside stop a1 none -0.188
shape inside stop a1 owner -0.023
shape inside stop a1 participle -0.105
shape inside stop a1 subject-verb -0.975
shape inside stop a1 verb -0.305
shape inside stop a1 verb-subject -0.027
shape inside stop a2 -0.277
shape inside stop a2 none -0.151
shape inside stop a2 subject-verb -0.204
shape inside stop a2 verb -0.113
shape inside stop a3 -0.245
shape inside stop a3 none -0.054
shape inside stop a3 subject-verb -0.162
shape inside stop a3 verb -0.103
shape inside stop b0 0.079
shape inside stop b0 according 0.235
shape inside stop b0 none -0.208
shape inside stop b0 owner 0.159
shape inside stop b0 participle -0.087
shape inside stop b0 subject-verb 0.138
shape inside stop b0 verb 0.09
shape inside stop b0 verb-subject -0.213
shape inside stop b1 -0.097
shape inside stop b1 according -0.02
shape inside stop b1 none -0.057
shape inside stop b1 participle -0.181
shape inside stop b1 subject-verb -0.034
shape inside stop b1 verb -0.161
shape inside stop b1 verb-subject -0.16
shape inside stop b2 -0.075
shape inside stop b2 none -0.289
shape inside stop b2 subject-verb 0.112
shape inside stop b2 verb -0.175
shape inside stop b2 verb-subject -0.165
shape inside stop b3 -0.268
shape inside stop b3 none -0.091
shape inside stop b3 subject-verb -0.097
shape inside stop b3 verb -0.077
shape inside stop far -0.284
shape inside stop far according -0.228
shape inside stop far none -0.204
shape inside stop far subject-verb -0.185
shape inside stop far verb -0.196
shape inside stop far verb-subject -0.153
shape inside stop p -0.497
shape inside stop p according -0.108
shape inside stop p none -0.312
shape inside stop p owner -0.093
shape inside stop p participle -0.119
shape inside stop p subject-verb -0.69
shape inside stop p verb -0.283
shape inside stop p verb-subject -0.352
shape long a0 0.156
shape long a1 -0.179
shape long a2 -0.299
shape long a3 -0.301
shape long b0 0.045
shape long b2 -0.179
shape long b3 -0.373
shape long far -0.138
shape long p -0.136
shape middling a0 0.13
shape middling a1 -0.117
shape middling a2 -0.233
shape middling a3 -0.164
shape middling b1 -0.312
shape middling b2 -0.214
shape middling b3 -0.275
shape middling far -0.285
shape middling p -0.605
shape opens comma a0 0.205
shape opens comma a0 according 0.322
shape opens comma a0 none 0.029
shape opens comma a0 participle -0.253
shape opens comma a0 subject-verb -0.115
shape opens comma a0 verb 0.023
shape opens comma a0 verb-subject 0.14
shape opens comma a1 0.09
shape opens comma a1 none -0.153
shape opens comma a1 subject-verb 0.135
shape opens comma a1 verb -0.058
shape opens comma a1 verb-subject -0.098
shape opens comma a2 -0.13
shape opens comma a2 subject-verb -0.121
shape opens comma a3 -0.028
shape opens comma a3 subject-verb -0.026
shape opens comma b1 -0.76
shape opens comma b1 according -0.221
shape opens comma b1 none -0.475
shape opens comma b1 owner -0.03
shape opens comma b1 participle -0.071
shape opens comma b1 subject-verb -0.787
shape opens comma b1 verb -0.365
shape opens comma b1 verb-subject -0.02
shape opens comma b2 -0.334
shape opens comma b2 none -0.114
shape opens comma b2 subject-verb -0.272
shape opens comma b2 verb -0.09
shape opens comma b2 verb-subject -0.059
shape opens comma b3 -0.171
shape opens comma b3 none -0.063
shape opens comma b3 subject-verb -0.089
shape opens comma b3 verb -0.048
shape opens comma far 0.183
shape opens comma far according -0.418
shape opens comma far none 0.203
shape opens comma far participle -0.047
shape opens comma far subject-verb 0.184
shape opens comma far verb -0.208
shape opens comma far verb-subject -0.148
shape opens comma p -0.322
shape opens comma p according -0.366
shape opens comma p none -0.289
shape opens comma p owner -0.103
shape opens comma p participle -0.094
shape opens comma p subject-verb -0.16
shape opens comma p verb -0.27
shape opens comma p verb-subject -0.488
shape opens none a0 -0.176
shape opens none a0 none -0.056
shape opens none a0 subject-verb -0.053
shape opens none a0 verb -0.541
shape opens none a0 verb-subject 0.283
shape opens none a1 -0.492
shape opens none a1 none -0.148
shape opens none a1 subject-verb -0.355
shape opens none a1 verb -0.063
shape opens none a2 -0.132
shape opens none a2 none -0.085
shape opens none a2 verb -0.042
shape opens none b1 -0.313
shape opens none b1 none -0.549
shape opens none b1 subject-verb -0.282
shape opens none b1 verb -0.306
shape opens none b1 verb-subject 0.028
shape opens none b2 -0.16
shape opens none b2 none -0.06
shape opens none b2 subject-verb -0.099
shape opens none b3 -0.09
shape opens none b3 none -0.024
shape opens none b3 verb -0.052
shape opens none far -0.329
shape opens none far none -0.039
shape opens none far subject-verb -0.256
shape opens none p -0.156
shape opens none p none -0.581
shape opens none p subject-verb -0.096
shape opens none p verb 0.087
shape opens none p verb-subject -0.268
shape opens stop a0 0.343
shape opens stop a0 none 0.095
shape opens stop a0 subject-verb 0.314
shape opens stop a0 verb -0.093
shape opens stop a0 verb-subject 0.135
shape opens stop a1 0.371
shape opens stop a1 none -0.282
shape opens stop a1 subject-verb 0.409
shape opens stop a1 verb 0.034
shape opens stop a2 -0.211
shape opens stop a2 none -0.1
shape opens stop a2 subject-verb -0.148
shape opens stop a3 -0.214
shape opens stop a3 subject-verb -0.167
shape opens stop b1 0.28
shape opens stop b1 according 0.312
shape opens stop b1 none 0.063
shape opens stop b1 participle -0.081
shape opens stop b1 subject-verb 0.115
shape opens stop b1 verb-subject 0.228
shape opens stop b2 -0.186
shape opens stop b2 none -0.103
shape opens stop b2 participle -0.073
shape opens stop b2 subject-verb -0.277
shape opens stop b2 verb -0.321
shape opens stop b2 verb-subject 0.163
shape opens stop b3 -0.35
shape opens stop b3 none -0.202
shape opens stop b3 subject-verb -0.188
shape opens stop b3 verb -0.101
shape opens stop far -0.281
shape opens stop far none -0.188
shape opens stop far subject-verb -0.272
shape opens stop far verb 0.135
shape opens stop far verb-subject -0.201
shape opens stop n none -0.021
shape opens stop p -0.094
shape opens stop p according -0.333
shape opens stop p none -0.249
shape opens stop p owner -0.178
shape opens stop p participle -0.281
shape opens stop p subject-verb 0.098
shape opens stop p verb -0.156
shape opens stop p verb-subject 0.295
shape short a0 -0.274
shape short a1 -0.429
shape short a2 -0.469
shape short a3 -0.252
shape short b0 0.099
shape short b1 -0.477
shape short b2 -0.545
shape short b3 -0.338
shape short far -0.223
shape short p -0.652
shape small inside a0 -0.06
shape small inside a1 -1.005
shape small inside a2 -0.461
shape small inside a3 -0.216
shape small inside b0 0.174
shape small inside b1 -0.205
shape small inside b2 -0.281
shape small inside b3 -0.314
shape small inside far -0.065
shape small inside p -0.272
shape small opens a0 0.144
shape small opens b1 0.038
shape small opens far -0.02
shape small opens p 0.134
`;
