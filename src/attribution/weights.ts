/** Learnt, not written: `npm run train:attribution -- --write` on 2026-11-22 from PolNeAR's train part
 *  (840 articles of US politics, 8821 quoted runs); see docs/attribution.md. A feature and its weight a line. */
export const WEIGHTS = `
kind document -0.274
kind document a0 0.115
kind document a1 -0.067
kind document a2 -0.156
kind document b0 -0.306
kind document b1 -0.343
kind document b2 -0.214
kind document b3 -0.103
kind document far 0.26
kind document free loose -0.153
kind document free naming -0.27
kind document free none -0.216
kind document free plain 0.087
kind document free speech -0.241
kind document governed loose 0.033
kind document governed naming -0.452
kind document governed none -0.08
kind document governed plain -0.309
kind document governed speech -0.029
kind document owner none -0.057
kind document p -0.04
kind female -0.025
kind female a1 -0.429
kind female a2 -0.067
kind female b0 0.142
kind female b1 0.088
kind female b2 0.061
kind female b3 -0.037
kind female far -0.205
kind female free loose -0.208
kind female free naming 0.285
kind female free none -0.362
kind female free speech 0.043
kind female governed naming -0.034
kind female governed none -0.096
kind female governed plain -0.478
kind female governed speech -0.032
kind female p -0.314
kind free a0 -0.02
kind free a1 -0.236
kind free a2 -0.513
kind free a3 -0.348
kind free b0 0.153
kind free b1 -0.124
kind free b2 -0.278
kind free b3 -0.46
kind free far -0.395
kind free none -0.306
kind free p -0.281
kind free participle -0.347
kind free subject-verb 0.11
kind free verb -0.176
kind free verb-subject -0.106
kind governed a0 0.083
kind governed a1 -0.394
kind governed a2 -0.221
kind governed a3 -0.206
kind governed according 0.513
kind governed b0 -0.06
kind governed b1 -0.238
kind governed b2 -0.506
kind governed b3 -0.254
kind governed far 0.135
kind governed none -0.282
kind governed p -0.351
kind governed participle 0.136
kind governed subject-verb -0.274
kind governed verb -0.484
kind group -0.303
kind group a0 -0.023
kind group a1 -0.394
kind group a2 -0.198
kind group a3 -0.159
kind group b0 -0.152
kind group b1 -0.43
kind group b2 -0.498
kind group b3 -0.276
kind group far 0.354
kind group free loose 0.118
kind group free naming -0.095
kind group free none -0.088
kind group free plain -0.169
kind group free speech -0.233
kind group governed loose -0.388
kind group governed naming -0.423
kind group governed none -0.254
kind group governed plain -0.187
kind group governed speech -0.075
kind group owner naming -0.084
kind group owner none -0.65
kind group owner noun -0.219
kind group owner speech -0.08
kind group p -0.377
kind it -0.521
kind it a0 -0.868
kind it a1 -0.251
kind it a2 -0.142
kind it a3 -0.191
kind it b0 -0.187
kind it b1 -0.278
kind it b2 -0.292
kind it b3 -0.091
kind it far 0.088
kind it free loose -0.379
kind it free none -0.627
kind it free plain -0.473
kind it free speech 0.216
kind it governed loose 0.071
kind it governed none -0.423
kind it governed plain -0.505
kind it governed speech -0.068
kind it p -0.274
kind male 0.067
kind male a0 0.052
kind male a1 -0.05
kind male a2 -0.242
kind male a3 -0.174
kind male b0 0.136
kind male b1 -0.064
kind male b2 -0.062
kind male b3 -0.164
kind male far -0.255
kind male free loose -0.241
kind male free naming -0.14
kind male free none -0.488
kind male free plain -0.2
kind male free speech 0.222
kind male governed loose -0.035
kind male governed naming -0.139
kind male governed plain 0.193
kind male governed speech 0.47
kind name 0.106
kind name a0 0.163
kind name a2 -0.306
kind name a3 -0.192
kind name b0 0.176
kind name b2 -0.224
kind name b3 -0.345
kind name far -0.561
kind name free loose -0.143
kind name free naming 0.122
kind name free plain -0.094
kind name free speech 0.237
kind name governed loose 0.112
kind name governed naming -0.171
kind name governed none -0.404
kind name governed plain -0.21
kind name governed speech -0.035
kind name n 0.304
kind name owner loose -0.158
kind name owner naming -0.123
kind name owner none -0.137
kind name owner noun 0.09
kind name owner speech -0.127
kind name p -0.2
kind owner a0 -0.274
kind owner a1 -0.127
kind owner b0 -0.072
kind owner b1 -0.398
kind owner b2 0.032
kind owner b3 -0.111
kind owner far -0.153
kind owner none -0.367
kind owner owner 0.022
kind owner p -0.228
kind owner verb-subject -0.125
kind plural -0.255
kind plural a0 -0.428
kind plural a1 -0.22
kind plural a2 -0.083
kind plural a3 -0.07
kind plural b0 -0.033
kind plural b1 -0.346
kind plural b2 0.096
kind plural b3 -0.073
kind plural far -0.066
kind plural free loose -0.314
kind plural free naming -0.27
kind plural free none -0.127
kind plural free plain -0.042
kind plural free speech -0.129
kind plural governed loose -0.09
kind plural governed naming -0.185
kind plural governed none 0.18
kind plural governed plain -0.502
kind plural governed speech 0.11
kind plural p -0.504
kind role -0.111
kind role a0 -0.065
kind role a1 -0.463
kind role a2 -0.087
kind role b0 0.114
kind role b1 0.054
kind role b2 -0.326
kind role b3 -0.191
kind role far -0.389
kind role free loose -0.106
kind role free naming -0.034
kind role free none -0.282
kind role free plain 0.264
kind role free speech -0.224
kind role governed loose 0.161
kind role governed naming -0.075
kind role governed none -0.158
kind role governed plain -0.36
kind role governed speech 0.388
kind role owner none -0.534
kind role owner noun -0.252
kind role p -0.418
lead according speech , , -0.195
lead according speech , . 0.403
lead according speech , word 0.033
lead according speech edge . 0.291
lead according speech edge word -0.107
lead ahead accuse -0.264
lead ahead acknowledge -0.302
lead ahead add -0.173
lead ahead admit -0.378
lead ahead advise 0.194
lead ahead advocate -0.21
lead ahead agree 0.059
lead ahead allege -0.175
lead ahead announce 0.093
lead ahead answer -0.066
lead ahead applaud -0.058
lead ahead argue 0.089
lead ahead ask 0.102
lead ahead assail -0.131
lead ahead assert -0.447
lead ahead assure -0.2
lead ahead attack -0.28
lead ahead b0 0.096
lead ahead b1 -0.16
lead ahead b2 -0.349
lead ahead b3 -0.169
lead ahead before ( 0.181
lead ahead before , -0.048
lead ahead before - -0.186
lead ahead before : -0.416
lead ahead before a -0.05
lead ahead before and 0.039
lead ahead before as -0.076
lead ahead before because 0.027
lead ahead before but -0.234
lead ahead before if -0.084
lead ahead before or -0.653
lead ahead before so -0.155
lead ahead before that -0.156
lead ahead before the -0.06
lead ahead before where -0.05
lead ahead before whether -0.306
lead ahead before while -0.041
lead ahead before word 0.089
lead ahead before «» -0.295
lead ahead before — -0.363
lead ahead begin -0.065
lead ahead believe -0.49
lead ahead blame -0.066
lead ahead blast -0.178
lead ahead boast -0.377
lead ahead boom -0.173
lead ahead brand -0.178
lead ahead call -0.306
lead ahead cast 0.111
lead ahead champion -0.331
lead ahead chant 0.328
lead ahead characterize -0.065
lead ahead charge -0.385
lead ahead chastise -0.048
lead ahead chide -0.144
lead ahead cite 0.216
lead ahead claim -0.212
lead ahead comment -0.658
lead ahead compare -0.284
lead ahead complain -0.111
lead ahead concede 0.168
lead ahead conclude 0.126
lead ahead condemn 0.146
lead ahead confide -0.167
lead ahead confirm -0.11
lead ahead counsel -0.265
lead ahead counter 0.022
lead ahead criticize -0.324
lead ahead cry -0.038
lead ahead declare -0.193
lead ahead decry -0.247
lead ahead defend -0.149
lead ahead demand -0.309
lead ahead denounce -0.193
lead ahead deny -0.122
lead ahead detail 0.165
lead ahead disclose -0.082
lead ahead discuss -0.061
lead ahead dismiss 0.106
lead ahead document -0.127
lead ahead dub -0.444
lead ahead echo 0.095
lead ahead email -0.111
lead ahead emphasize -0.222
lead ahead entitle -0.296
lead ahead exhort 0.163
lead ahead expand -0.364
lead ahead explain -0.611
lead ahead express -0.148
lead ahead far -0.357
lead ahead feel 0.158
lead ahead finite after ( 0.164
lead ahead finite after - -0.226
lead ahead finite after a -0.44
lead ahead finite after and -0.288
lead ahead finite after but -0.058
lead ahead finite after or -0.206
lead ahead finite after that -0.205
lead ahead finite after the -0.086
lead ahead finite after which 0.064
lead ahead finite after who -0.339
lead ahead finite after word 0.04
lead ahead finite after — 0.174
lead ahead finite naming -0.112
lead ahead finite speech -0.062
lead ahead gap0 -0.071
lead ahead gap12 -0.052
lead ahead gap2 -0.09
lead ahead gap24 0.133
lead ahead gap6 -0.106
lead ahead gap99 -0.34
lead ahead headline 0.13
lead ahead imply -0.18
lead ahead insist -0.246
lead ahead interject -0.048
lead ahead issue -0.12
lead ahead joke -0.235
lead ahead label -0.376
lead ahead lament -0.357
lead ahead mock -0.114
lead ahead muse -0.299
lead ahead name -0.334
lead ahead note -0.455
lead ahead observe -0.121
lead ahead p -0.246
lead ahead participle after , -0.286
lead ahead participle after : -0.155
lead ahead participle after and -0.685
lead ahead participle after but -0.135
lead ahead participle after edge -0.449
lead ahead participle after or -0.107
lead ahead participle after the -0.12
lead ahead participle after verb -0.032
lead ahead participle after when -0.032
lead ahead participle after while -0.14
lead ahead participle after word 0.281
lead ahead participle naming 0.268
lead ahead participle speech -0.215
lead ahead pledge -0.333
lead ahead portray -0.111
lead ahead post -0.02
lead ahead praise 0.119
lead ahead predict -0.187
lead ahead press 0.119
lead ahead proclaim -0.44
lead ahead promise -0.066
lead ahead propose -0.381
lead ahead protest -0.347
lead ahead question -0.312
lead ahead quip -0.029
lead ahead quote -0.291
lead ahead read 0.073
lead ahead reason -0.056
lead ahead recite -0.291
lead ahead refer 0.115
lead ahead reiterate -0.044
lead ahead reject -0.208
lead ahead remark -0.175
lead ahead remind -0.174
lead ahead reply -0.4
lead ahead report -0.563
lead ahead respond -0.403
lead ahead retort -0.18
lead ahead reveal -0.122
lead ahead rip -0.131
lead ahead rivals 0 0.045
lead ahead rivals 1 -0.163
lead ahead rivals 2 0.038
lead ahead rivals 3+ -0.059
lead ahead say 0.055
lead ahead shout -0.342
lead ahead slam -0.111
lead ahead speak -0.086
lead ahead speculate -0.179
lead ahead state -0.378
lead ahead stress -0.098
lead ahead suggest -0.025
lead ahead talk 0.214
lead ahead taunt -0.139
lead ahead tell -0.141
lead ahead term 0.029
lead ahead testify -0.17
lead ahead thank 0.121
lead ahead think 0.091
lead ahead title -0.385
lead ahead tweet -0.166
lead ahead urge 0.124
lead ahead voice -0.171
lead ahead vow -0.314
lead ahead warn 0.122
lead ahead whisper -0.076
lead ahead wonder -0.094
lead ahead yell -0.454
lead at-once according ending comma 0.04
lead at-once according speech a0 0.04
lead at-once according speech inside 0.16
lead at-once according speech opens -0.171
lead at-once none ending comma 0.208
lead at-once none ending none -0.928
lead at-once none ending stop -0.289
lead at-once none none a0 -0.132
lead at-once none none a1 -0.1
lead at-once none none inside -1.006
lead at-once none none n -0.022
lead at-once none none opens 0.209
lead at-once subject-verb ending comma 0.432
lead at-once subject-verb ending none -0.555
lead at-once subject-verb ending stop 0.126
lead at-once subject-verb loose a0 0.04
lead at-once subject-verb loose a1 0.027
lead at-once subject-verb loose inside -0.322
lead at-once subject-verb loose opens 0.319
lead at-once subject-verb naming a0 -0.038
lead at-once subject-verb naming a1 0.049
lead at-once subject-verb naming inside -0.216
lead at-once subject-verb naming opens 0.43
lead at-once subject-verb speech a0 0.291
lead at-once subject-verb speech a1 0.137
lead at-once subject-verb speech inside 0.232
lead at-once subject-verb speech opens 0.258
lead at-once verb ending comma 0.188
lead at-once verb ending none -0.573
lead at-once verb plain inside -0.106
lead at-once verb plain opens 0.128
lead at-once verb-subject ending comma 0.108
lead at-once verb-subject ending none -0.291
lead at-once verb-subject ending stop 0.17
lead at-once verb-subject loose a0 -0.207
lead at-once verb-subject loose inside -0.208
lead at-once verb-subject naming a0 0.062
lead at-once verb-subject naming inside -0.226
lead at-once verb-subject naming opens 0.248
lead at-once verb-subject speech a0 0.116
lead at-once verb-subject speech inside 0.105
lead at-once verb-subject speech opens 0.15
lead behind accuse -0.462
lead behind acknowledge -0.291
lead behind add -0.554
lead behind admit -0.184
lead behind advise -0.059
lead behind advocate -0.103
lead behind agree 0.144
lead behind allege -0.191
lead behind announce -0.142
lead behind answer 0.065
lead behind applaud -0.107
lead behind argue -0.482
lead behind ask -0.184
lead behind assert -0.27
lead behind assure -0.191
lead behind attack -0.107
lead behind b0 -0.086
lead behind before ( -0.304
lead behind before , -0.136
lead behind before - -0.153
lead behind before : 0.395
lead behind before a -0.282
lead behind before and -0.213
lead behind before as -0.395
lead behind before because -0.33
lead behind before but -0.197
lead behind before or -0.428
lead behind before that 0.229
lead behind before the 0.218
lead behind before verb -0.296
lead behind before where -0.169
lead behind before which -0.098
lead behind before while -0.023
lead behind before who -0.313
lead behind before word -0.385
lead behind before «» -0.136
lead behind before — -0.054
lead behind begin -0.252
lead behind believe -0.421
lead behind blame 0.046
lead behind blast -0.121
lead behind boast -0.256
lead behind call -0.269
lead behind cast -0.287
lead behind characterize -0.194
lead behind charge -0.279
lead behind chastise -0.17
lead behind cite -0.233
lead behind claim -0.376
lead behind comment 0.139
lead behind compare 0.214
lead behind complain -0.065
lead behind concede -0.06
lead behind conclude -0.182
lead behind confide -0.105
lead behind continue -0.135
lead behind counsel 0.113
lead behind credit -0.163
lead behind criticize 0.136
lead behind cry -0.339
lead behind declare -0.1
lead behind defend -0.217
lead behind demand 0.158
lead behind describe -0.563
lead behind dismiss -0.17
lead behind dispute 0.074
lead behind document -0.216
lead behind echo -0.242
lead behind email -0.153
lead behind endorse 0.17
lead behind explain -0.359
lead behind express -0.081
lead behind feel -0.189
lead behind finite after , -0.859
lead behind finite after a 0.267
lead behind finite after and -0.771
lead behind finite after as 0.141
lead behind finite after but -0.237
lead behind finite after edge 0.16
lead behind finite after or -0.37
lead behind finite after that -0.179
lead behind finite after the 0.117
lead behind finite after verb -0.575
lead behind finite after when -0.535
lead behind finite after who -0.63
lead behind finite after whose -0.272
lead behind finite after — -0.032
lead behind finite naming -0.082
lead behind gap0 -0.264
lead behind gap2 -0.308
lead behind gap24 -0.186
lead behind gap6 -0.304
lead behind gap99 0.053
lead behind hail -0.125
lead behind headline -0.158
lead behind imply -0.182
lead behind insist -0.26
lead behind interject -0.057
lead behind issue -0.462
lead behind joke -0.11
lead behind lament -0.107
lead behind liken -0.044
lead behind mock -0.14
lead behind muse -0.16
lead behind name -0.264
lead behind note -0.293
lead behind participle after , -0.968
lead behind participle after and -0.322
lead behind participle after edge -0.225
lead behind participle after the -0.058
lead behind participle after verb -0.259
lead behind participle naming -0.164
lead behind participle speech -0.329
lead behind pledge 0.092
lead behind portray -0.347
lead behind post 0.103
lead behind praise -0.245
lead behind predict 0.038
lead behind press 0.143
lead behind proclaim 0.096
lead behind promise 0.096
lead behind propose -0.028
lead behind protest -0.127
lead behind question 0.081
lead behind quote -0.153
lead behind reason 0.134
lead behind recall -0.18
lead behind recite -0.083
lead behind refer -0.361
lead behind remark 0.166
lead behind remind -0.089
lead behind reply -0.041
lead behind report 0.244
lead behind respond -0.344
lead behind rivals 0 -0.05
lead behind rivals 1 -0.136
lead behind rivals 2 -0.263
lead behind say -0.835
lead behind slam -0.224
lead behind speak 0.112
lead behind state 0.06
lead behind suggest 0.026
lead behind talk -0.053
lead behind tell -0.218
lead behind term -0.295
lead behind thank -0.123
lead behind think -0.423
lead behind title -0.194
lead behind tweet -0.277
lead behind urge -0.158
lead behind vent -0.212
lead behind warn -0.062
lead behind wonder -0.047
lead behind write -0.446
lead between accuse -0.232
lead between add 0.094
lead between admit -0.196
lead between advise -0.059
lead between agree 0.147
lead between allege 0.164
lead between announce -0.162
lead between argue 0.061
lead between ask 0.085
lead between assert 0.122
lead between assure -0.126
lead between attack -0.212
lead between b1 -0.063
lead between b2 -0.215
lead between b3 -0.083
lead between before ( -0.197
lead between before , -0.1
lead between before : -0.024
lead between before a -0.179
lead between before and -0.067
lead between before as -0.088
lead between before because -0.053
lead between before if -0.196
lead between before or 0.121
lead between before so -0.137
lead between before that 0.025
lead between before the 0.032
lead between before verb -0.085
lead between before — -0.181
lead between believe 0.19
lead between blame 0.097
lead between blast -0.047
lead between call -0.166
lead between cast -0.171
lead between champion -0.192
lead between chant -0.169
lead between characterize -0.2
lead between claim 0.202
lead between comment -0.046
lead between concede -0.036
lead between contend -0.153
lead between continue 0.079
lead between credit -0.187
lead between declare -0.305
lead between deny -0.181
lead between describe -0.349
lead between detail -0.178
lead between email -0.292
lead between explain -0.164
lead between express -0.023
lead between far -0.162
lead between feel -0.241
lead between finite after , -0.185
lead between finite after - -0.05
lead between finite after a -0.029
lead between finite after and 0.026
lead between finite after but 0.109
lead between finite after the -0.022
lead between finite after verb -0.052
lead between finite after who -0.304
lead between finite after word -0.178
lead between finite naming -0.029
lead between finite speech -0.268
lead between gap0 -0.065
lead between gap1 -0.162
lead between gap12 -0.215
lead between gap2 -0.297
lead between gap24 0.061
lead between gap3 -0.04
lead between gap6 0.195
lead between gap99 -0.024
lead between insist 0.122
lead between interject -0.07
lead between issue -0.195
lead between lament -0.045
lead between mock -0.124
lead between name -0.15
lead between note -0.244
lead between p -0.181
lead between participle after , 0.03
lead between participle after and 0.129
lead between participle after but 0.123
lead between participle after edge -0.05
lead between participle after the -0.097
lead between participle after verb 0.13
lead between participle naming -0.041
lead between participle speech 0.238
lead between pledge -0.068
lead between portray -0.178
lead between post -0.042
lead between praise 0.155
lead between proclaim -0.041
lead between promise -0.228
lead between read -0.146
lead between recall -0.026
lead between refer 0.197
lead between remark -0.121
lead between reply -0.259
lead between report -0.28
lead between respond 0.053
lead between rivals 1 0.059
lead between rivals 2 -0.391
lead between say -0.152
lead between slam -0.062
lead between speak 0.025
lead between speculate -0.229
lead between state -0.225
lead between suggest -0.027
lead between talk -0.35
lead between tell 0.087
lead between think -0.113
lead between title -0.034
lead between tweet 0.094
lead between urge 0.125
lead between vow 0.228
lead between warn -0.065
lead between wonder -0.196
lead between write -0.355
lead between yell -0.155
lead first accuse -0.315
lead first acknowledge 0.146
lead first add 0.092
lead first admit -0.039
lead first advise 0.206
lead first advocate 0.097
lead first agree 0.048
lead first allege -0.163
lead first announce 0.159
lead first answer -0.178
lead first applaud 0.133
lead first argue 0.118
lead first ask 0.264
lead first assert -0.106
lead first assure -0.127
lead first attack -0.031
lead first b0 0.077
lead first b1 -0.267
lead first b3 -0.148
lead first before ( -0.102
lead first before , -0.228
lead first before - 0.162
lead first before : -0.16
lead first before a -0.078
lead first before and 0.175
lead first before as -0.141
lead first before because 0.208
lead first before but -0.069
lead first before if 0.152
lead first before or -0.172
lead first before that -0.033
lead first before the 0.052
lead first before verb -0.064
lead first before where -0.032
lead first before who 0.174
lead first before word 0.073
lead first before «» 0.19
lead first before — 0.144
lead first begin 0.227
lead first believe 0.186
lead first blame -0.237
lead first blast -0.174
lead first blog 0.169
lead first boast 0.063
lead first boom -0.176
lead first call 0.105
lead first cast 0.181
lead first caution -0.163
lead first champion -0.305
lead first chant -0.419
lead first characterize 0.165
lead first chide 0.153
lead first cite 0.228
lead first claim -0.316
lead first comment 0.172
lead first compare 0.107
lead first complain 0.168
lead first conclude 0.161
lead first condemn -0.167
lead first contend 0.06
lead first counsel -0.086
lead first counter 0.129
lead first credit 0.234
lead first criticize -0.028
lead first cry -0.043
lead first declare -0.083
lead first demand -0.138
lead first denounce 0.146
lead first deny -0.116
lead first describe -0.036
lead first detail 0.226
lead first disclose -0.077
lead first discuss -0.034
lead first dismiss -0.033
lead first dub -0.194
lead first echo -0.173
lead first email 0.21
lead first emphasize -0.141
lead first expand -0.155
lead first explain 0.05
lead first express -0.209
lead first far -0.395
lead first feel 0.201
lead first finite after ( -0.217
lead first finite after , -0.09
lead first finite after a -0.033
lead first finite after and -0.132
lead first finite after but 0.154
lead first finite after edge -0.167
lead first finite after that 0.064
lead first finite after the -0.085
lead first finite after verb 0.204
lead first finite after which -0.161
lead first finite after word -0.206
lead first finite after — -0.177
lead first finite naming -0.122
lead first finite speech -0.245
lead first gap0 -0.089
lead first gap1 -0.045
lead first gap12 -0.085
lead first gap2 -0.032
lead first gap24 -0.224
lead first gap3 0.265
lead first gap6 -0.16
lead first gap99 0.164
lead first imply 0.127
lead first insist 0.031
lead first interject -0.19
lead first issue 0.2
lead first joke -0.229
lead first label -0.193
lead first lament -0.079
lead first mock -0.158
lead first muse -0.131
lead first name 0.244
lead first note -0.193
lead first p -0.392
lead first participle after , 0.397
lead first participle after a -0.217
lead first participle after and 0.149
lead first participle after but -0.112
lead first participle after edge 0.222
lead first participle after the 0.227
lead first participle after verb -0.065
lead first participle after when -0.05
lead first participle after while 0.153
lead first participle after word -0.14
lead first participle naming 0.203
lead first participle speech 0.15
lead first pledge -0.159
lead first portray -0.246
lead first post 0.033
lead first praise -0.282
lead first predict 0.066
lead first press -0.127
lead first proclaim 0.127
lead first promise -0.156
lead first pronounce -0.121
lead first propose 0.144
lead first question 0.157
lead first quote 0.062
lead first rail 0.109
lead first read 0.022
lead first reason 0.108
lead first refer -0.201
lead first reiterate 0.049
lead first reject -0.239
lead first remark 0.027
lead first repeat -0.135
lead first reply -0.288
lead first report 0.202
lead first respond -0.348
lead first rivals 2 -0.085
lead first rivals 3+ -0.098
lead first say -0.278
lead first scream -0.217
lead first shout -0.181
lead first slam -0.044
lead first speak 0.217
lead first speculate 0.164
lead first state 0.377
lead first stress 0.142
lead first suggest -0.279
lead first talk -0.194
lead first tell -0.165
lead first term -0.073
lead first thank -0.18
lead first think -0.064
lead first title 0.278
lead first tweet -0.073
lead first underscore 0.154
lead first urge -0.257
lead first venture 0.208
lead first vow -0.201
lead first wonder 0.234
lead first write -0.058
lead first yell -0.233
lead late according ending comma 0.317
lead late according ending none -0.075
lead late according ending stop 0.119
lead late according speech a0 0.275
lead late according speech a1 -0.22
lead late according speech opens 0.316
lead late none ending comma -0.236
lead late none ending none -0.323
lead late none ending stop -0.144
lead late none none a0 -0.226
lead late none none a1 -0.344
lead late none none a2 -0.335
lead late none none a3 -0.17
lead late none none inside -0.311
lead late none none opens -0.273
lead late owner ending comma -0.168
lead late owner ending none -0.062
lead late owner ending stop -0.067
lead late owner noun a0 -0.171
lead late owner noun a1 -0.069
lead late owner noun inside -0.251
lead late owner noun opens -0.024
lead late participle ending comma -0.231
lead late participle ending none -0.267
lead late participle ending stop -0.074
lead late participle loose a0 -0.179
lead late participle loose inside -0.169
lead late participle naming a0 -0.209
lead late participle naming inside -0.18
lead late participle naming opens -0.057
lead late participle speech a0 -0.174
lead late participle speech a1 -0.068
lead late participle speech inside -0.082
lead late participle speech opens -0.168
lead late subject-verb ending comma -0.729
lead late subject-verb ending none 0.12
lead late subject-verb ending stop -0.271
lead late subject-verb loose a0 -0.739
lead late subject-verb loose a1 -0.208
lead late subject-verb loose a2 -0.148
lead late subject-verb loose inside -0.614
lead late subject-verb loose opens -0.442
lead late subject-verb naming a0 -0.255
lead late subject-verb naming a1 -0.224
lead late subject-verb naming a2 -0.125
lead late subject-verb naming inside -0.196
lead late subject-verb naming opens -0.351
lead late subject-verb speech a0 -0.079
lead late subject-verb speech a1 -0.227
lead late subject-verb speech a2 -0.311
lead late subject-verb speech a3 -0.224
lead late subject-verb speech inside -0.093
lead late subject-verb speech opens -0.232
lead late verb ending comma -0.834
lead late verb ending none -0.214
lead late verb ending stop -0.28
lead late verb plain a0 -0.337
lead late verb plain a1 -0.33
lead late verb plain a2 -0.172
lead late verb plain a3 -0.202
lead late verb plain inside -0.327
lead late verb plain opens -0.672
lead late verb-subject ending comma -0.436
lead late verb-subject ending none 0.503
lead late verb-subject ending stop -0.121
lead late verb-subject loose inside -0.035
lead late verb-subject naming inside -0.149
lead late verb-subject speech a0 0.191
lead late verb-subject speech a1 -0.245
lead late verb-subject speech inside 0.381
lead late verb-subject speech opens -0.293
lead nearest accuse 0.228
lead nearest add 0.114
lead nearest ask -0.192
lead nearest assert -0.17
lead nearest attack 0.166
lead nearest b0 0.107
lead nearest b1 -0.198
lead nearest before , 0.18
lead nearest before a -0.086
lead nearest before as -0.025
lead nearest before because -0.186
lead nearest before that -0.279
lead nearest before the 0.041
lead nearest before verb 0.22
lead nearest before word -0.242
lead nearest before «» 0.069
lead nearest before — -0.15
lead nearest begin -0.102
lead nearest call 0.08
lead nearest champion 0.205
lead nearest chant 0.255
lead nearest claim 0.132
lead nearest comment -0.213
lead nearest describe -0.37
lead nearest email -0.219
lead nearest explain 0.032
lead nearest finite after , -0.257
lead nearest finite after and 0.226
lead nearest finite after but -0.374
lead nearest finite after that 0.073
lead nearest finite after the -0.26
lead nearest finite after word -0.189
lead nearest finite naming 0.146
lead nearest finite speech -0.357
lead nearest gap0 0.242
lead nearest gap1 0.146
lead nearest gap12 -0.277
lead nearest gap2 0.056
lead nearest gap24 -0.137
lead nearest gap3 -0.252
lead nearest insist -0.181
lead nearest issue -0.061
lead nearest name -0.203
lead nearest note -0.244
lead nearest p -0.234
lead nearest participle after , 0.176
lead nearest participle after and -0.079
lead nearest participle after edge -0.124
lead nearest participle after the -0.132
lead nearest participle after verb 0.081
lead nearest participle after word 0.172
lead nearest participle naming 0.239
lead nearest participle speech 0.055
lead nearest post -0.268
lead nearest praise -0.293
lead nearest promise -0.148
lead nearest question -0.227
lead nearest read -0.181
lead nearest refer -0.27
lead nearest remark 0.05
lead nearest rivals 0 0.12
lead nearest rivals 1 -0.05
lead nearest rivals 2 -0.136
lead nearest say 0.152
lead nearest speak -0.265
lead nearest state -0.463
lead nearest talk 0.176
lead nearest tell -0.244
lead nearest term -0.26
lead nearest tweet -0.255
lead nearest venture -0.177
lead no-verb b0 loose -0.02
lead no-verb b0 none -0.405
lead no-verb b0 noun 0.28
lead no-verb b0 plain -0.164
lead no-verb b0 speech 0.033
lead no-verb b1 loose -0.398
lead no-verb b1 naming -0.06
lead no-verb b1 none -0.179
lead no-verb b1 noun -0.165
lead no-verb b1 plain -0.22
lead no-verb b2 loose -0.307
lead no-verb b2 naming -0.25
lead no-verb b2 none -0.236
lead no-verb b2 plain -0.398
lead no-verb b2 speech -0.088
lead no-verb b3 loose -0.125
lead no-verb b3 naming -0.098
lead no-verb b3 none -0.31
lead no-verb b3 plain -0.213
lead no-verb b3 speech -0.218
lead no-verb far loose -0.269
lead no-verb far naming -0.246
lead no-verb far none 0.025
lead no-verb far plain 0.062
lead no-verb far speech -0.078
lead no-verb p loose -0.198
lead no-verb p naming -0.152
lead no-verb p none -0.307
lead no-verb p noun -0.238
lead no-verb p plain -0.228
lead no-verb p speech -0.036
lead none none ( ) 0.147
lead none none ( / -0.347
lead none none , ( -0.15
lead none none , , -0.844
lead none none , - -0.088
lead none none , . -0.95
lead none none , conjunction -0.969
lead none none , edge -0.137
lead none none , word -0.066
lead none none - . 0.26
lead none none - conjunction -0.118
lead none none - word -0.049
lead none none : . -0.054
lead none none and ( -0.115
lead none none and , -0.594
lead none none and - -0.035
lead none none and . -0.02
lead none none and conjunction 0.093
lead none none and edge -0.12
lead none none and word -0.623
lead none none as , 0.114
lead none none as . -0.433
lead none none as conjunction -0.099
lead none none as word -0.326
lead none none because word -0.113
lead none none but word -0.103
lead none none edge ( -0.139
lead none none edge , 0.13
lead none none edge . -0.498
lead none none edge conjunction 0.049
lead none none edge edge -0.217
lead none none edge word -0.139
lead none none edge — -0.075
lead none none if . -0.045
lead none none if word -0.037
lead none none or , -0.098
lead none none or . -0.121
lead none none or conjunction -0.17
lead none none or word -0.107
lead none none so word -0.08
lead none none that conjunction -0.031
lead none none that edge -0.119
lead none none that word -0.346
lead none none verb , -0.767
lead none none verb . -1.127
lead none none verb conjunction -0.477
lead none none verb edge -0.288
lead none none verb word -0.44
lead none none verb ± -0.044
lead none none when word -0.134
lead none none where word -0.137
lead none none which . -0.059
lead none none which word -0.042
lead none none while conjunction -0.112
lead none none who word -0.087
lead none none word ( 0.132
lead none none word ) -0.284
lead none none word , 0.116
lead none none word - -0.27
lead none none word . 0.06
lead none none word / -0.181
lead none none word 11 -0.047
lead none none word 5 -0.08
lead none none word : -0.408
lead none none word ; -0.031
lead none none word ? -0.048
lead none none word ] -0.246
lead none none word edge 0.077
lead none none word other -0.159
lead none none word verb -0.086
lead none none word word -0.418
lead none none word — 0.157
lead none none word ― -0.108
lead none none – conjunction -0.029
lead own accuse 0.509
lead own add -0.079
lead own admit 0.048
lead own advise -0.271
lead own agree -0.388
lead own allege 0.06
lead own announce -0.021
lead own argue -0.063
lead own ask -0.166
lead own assert -0.026
lead own assure 0.262
lead own attack -0.189
lead own b1 0.256
lead own before ( -0.159
lead own before , 0.109
lead own before - -0.286
lead own before : -0.128
lead own before a 0.207
lead own before and -0.064
lead own before as 0.149
lead own before but 0.219
lead own before if -0.045
lead own before that 0.36
lead own before the -0.32
lead own before verb 0.084
lead own before while 0.027
lead own before who -0.024
lead own before word -0.054
lead own before «» 0.155
lead own before — -0.217
lead own believe -0.355
lead own blame 0.248
lead own blast 0.063
lead own boast 0.186
lead own call 0.125
lead own cast -0.244
lead own caution 0.211
lead own characterize 0.038
lead own cite -0.033
lead own claim 0.319
lead own compare 0.204
lead own complain 0.081
lead own conclude -0.052
lead own condemn -0.174
lead own continue -0.086
lead own credit -0.083
lead own criticize -0.067
lead own declare 0.12
lead own defend -0.21
lead own denounce 0.147
lead own describe 0.289
lead own dub 0.253
lead own email 0.136
lead own emphasize 0.175
lead own explain 0.188
lead own express 0.257
lead own feel -0.307
lead own finite after - -0.123
lead own finite after edge -0.445
lead own finite after verb -0.226
lead own finite after who 0.304
lead own finite after word 0.137
lead own finite after — -0.045
lead own finite naming 0.057
lead own finite speech 0.027
lead own gap0 0.103
lead own gap1 0.106
lead own gap12 0.022
lead own gap2 0.107
lead own gap24 -0.37
lead own gap6 0.053
lead own gap99 -0.146
lead own imply 0.226
lead own insist 0.305
lead own issue -0.185
lead own joke 0.252
lead own label 0.057
lead own lament 0.328
lead own mock 0.09
lead own name -0.064
lead own note 0.503
lead own participle after , -0.768
lead own participle after verb -0.046
lead own participle after word 0.157
lead own participle naming -0.145
lead own participle speech -0.134
lead own pledge 0.477
lead own portray 0.285
lead own praise 0.118
lead own predict 0.158
lead own proclaim -0.036
lead own promise 0.287
lead own propose 0.137
lead own protest 0.233
lead own question 0.256
lead own read 0.046
lead own recall 0.037
lead own refer 0.045
lead own reiterate 0.121
lead own remark -0.075
lead own reply 0.108
lead own report -0.2
lead own respond 0.252
lead own reveal 0.228
lead own rivals 0 -0.213
lead own rivals 1 -0.04
lead own rivals 2 0.482
lead own rivals 3+ 0.417
lead own say -0.039
lead own shout 0.23
lead own slam -0.353
lead own speak -0.288
lead own state 0.13
lead own suggest 0.033
lead own talk -0.125
lead own tell -0.166
lead own thank -0.138
lead own title -0.248
lead own tweet 0.12
lead own urge 0.027
lead own vent 0.245
lead own vow 0.095
lead own warn -0.13
lead own write 0.061
lead own yell 0.351
lead owner noun verb verb -0.033
lead owner noun word verb -0.056
lead owner noun word word -0.231
lead participle loose verb verb -0.081
lead participle loose word verb -0.204
lead participle naming verb verb -0.221
lead participle naming word verb -0.12
lead participle speech verb verb -0.082
lead participle speech word verb -0.263
lead sole accuse 0.373
lead sole add 0.262
lead sole advocate 0.195
lead sole argue 0.053
lead sole ask 0.219
lead sole attack 0.283
lead sole b0 0.08
lead sole b1 -0.354
lead sole before , -0.099
lead sole before - 0.201
lead sole before : -0.29
lead sole before and -0.179
lead sole before or 0.075
lead sole before that 0.129
lead sole before the 0.079
lead sole before verb -0.061
lead sole before word 0.277
lead sole boast 0.293
lead sole call 0.344
lead sole chant 0.098
lead sole charge 0.195
lead sole cite 0.213
lead sole claim 0.313
lead sole comment 0.15
lead sole compare -0.266
lead sole continue 0.221
lead sole credit -0.078
lead sole cry -0.15
lead sole declare 0.332
lead sole defend 0.16
lead sole describe 0.213
lead sole detail -0.167
lead sole email 0.07
lead sole entitle 0.23
lead sole explain -0.228
lead sole far -0.137
lead sole finite after , -0.045
lead sole finite after a -0.246
lead sole finite after and 0.154
lead sole finite after but 0.309
lead sole finite after edge -0.066
lead sole finite after that -0.218
lead sole finite after verb -0.242
lead sole finite after which 0.237
lead sole finite after word -0.118
lead sole finite naming -0.182
lead sole finite speech -0.163
lead sole gap0 -0.058
lead sole gap1 0.073
lead sole gap12 0.145
lead sole gap2 0.265
lead sole gap24 -0.107
lead sole gap3 -0.076
lead sole gap99 -0.182
lead sole lament 0.096
lead sole name -0.122
lead sole note 0.175
lead sole p -0.351
lead sole participle after , 0.667
lead sole participle after and 0.326
lead sole participle after edge 0.362
lead sole participle naming 0.302
lead sole participle speech 0.422
lead sole pledge -0.191
lead sole portray 0.061
lead sole post -0.083
lead sole press -0.238
lead sole promise 0.274
lead sole question -0.07
lead sole quote 0.222
lead sole read -0.116
lead sole reason -0.172
lead sole recall -0.123
lead sole refer 0.082
lead sole remark -0.162
lead sole repeat 0.299
lead sole report 0.338
lead sole respond 0.386
lead sole rivals 0 -0.083
lead sole rivals 1 0.241
lead sole rivals 2 0.184
lead sole rivals 3+ -0.326
lead sole say 0.163
lead sole speak -0.191
lead sole state -0.459
lead sole suggest 0.123
lead sole talk 0.055
lead sole tell 0.289
lead sole term -0.265
lead sole thank 0.02
lead sole title -0.022
lead sole tweet 0.204
lead sole warn -0.073
lead sole write -0.193
lead soon according ending comma 0.274
lead soon according ending stop 0.107
lead soon according speech a0 0.158
lead soon according speech inside -0.179
lead soon according speech opens 0.3
lead soon none ending comma -0.098
lead soon none ending none -0.048
lead soon none ending stop -0.053
lead soon none none a0 -0.038
lead soon none none a1 -0.189
lead soon none none inside -0.277
lead soon none none opens 0.114
lead soon participle ending comma -0.193
lead soon participle ending none -0.217
lead soon participle loose a0 -0.124
lead soon participle loose inside -0.146
lead soon participle naming a0 -0.153
lead soon participle naming inside -0.156
lead soon participle speech a0 -0.17
lead soon subject-verb ending comma -0.489
lead soon subject-verb loose a0 -0.548
lead soon subject-verb loose a1 -0.079
lead soon subject-verb loose inside -0.543
lead soon subject-verb loose opens -0.102
lead soon subject-verb naming a0 -0.421
lead soon subject-verb naming a1 -0.088
lead soon subject-verb naming inside -0.408
lead soon subject-verb naming opens -0.173
lead soon subject-verb speech a0 -0.192
lead soon subject-verb speech opens -0.27
lead soon verb ending comma -0.407
lead soon verb ending none -0.502
lead soon verb ending stop -0.143
lead soon verb plain a0 -0.617
lead soon verb plain a1 -0.111
lead soon verb plain inside -0.532
lead soon verb plain opens -0.303
lead soon verb-subject ending none -0.049
lead speech ahead ahead b0 0.074
lead speech ahead ahead b1 -0.083
lead speech ahead ahead b2 -0.315
lead speech ahead ahead b3 -0.127
lead speech ahead ahead far -0.29
lead speech ahead ahead p -0.231
lead speech ahead b0 0.074
lead speech ahead b1 -0.083
lead speech ahead b2 -0.315
lead speech ahead b3 -0.127
lead speech ahead far -0.29
lead speech ahead p -0.231
lead speech behind ahead b0 -0.252
lead speech behind b0 -0.226
lead speech behind behind b0 -0.066
lead speech behind between b0 -0.757
lead speech behind first b0 -0.1
lead speech behind nearest b0 -0.083
lead speech behind own b0 -0.07
lead speech behind sole b0 -0.083
lead speech between b0 -0.028
lead speech between b1 -0.119
lead speech between b2 -0.18
lead speech between b3 -0.041
lead speech between between b0 -0.026
lead speech between between b1 -0.119
lead speech between between b2 -0.18
lead speech between between b3 -0.041
lead speech between between far -0.129
lead speech between between p -0.167
lead speech between far -0.129
lead speech between p -0.167
lead speech first b1 -0.153
lead speech first b2 0.027
lead speech first b3 -0.11
lead speech first far -0.289
lead speech first first b1 -0.153
lead speech first first b2 0.027
lead speech first first b3 -0.11
lead speech first first far -0.289
lead speech first first p -0.321
lead speech first own b0 -0.14
lead speech first p -0.321
lead speech nearest b0 -0.095
lead speech nearest b1 -0.169
lead speech nearest between b0 -0.398
lead speech nearest nearest b0 -0.077
lead speech nearest nearest b1 -0.169
lead speech nearest nearest p -0.176
lead speech nearest p -0.182
lead speech none ahead b0 0.099
lead speech none ahead b1 -0.48
lead speech none ahead b2 -0.095
lead speech none ahead b3 -0.055
lead speech none ahead far -0.134
lead speech none ahead p -0.254
lead speech none b0 0.069
lead speech none b1 -0.19
lead speech none b2 -0.33
lead speech none b3 -0.51
lead speech none behind b0 -0.097
lead speech none between b0 0.089
lead speech none between b1 0.069
lead speech none between b2 -0.048
lead speech none between b3 -0.065
lead speech none between far -0.045
lead speech none between p -0.116
lead speech none far -0.181
lead speech none first b0 -0.075
lead speech none first b1 -0.779
lead speech none first b2 -0.129
lead speech none first b3 -0.072
lead speech none first far -0.292
lead speech none first p -0.339
lead speech none nearest b0 0.352
lead speech none nearest b1 -0.148
lead speech none nearest p -0.076
lead speech none own b0 0.076
lead speech none p -0.301
lead speech none sole b0 0.157
lead speech none sole b1 -0.181
lead speech none sole far -0.051
lead speech none sole p -0.095
lead speech own ahead b0 0.145
lead speech own b0 -0.026
lead speech own between b0 0.152
lead speech own nearest b0 -0.023
lead speech own own b0 -0.031
lead speech own sole b0 -0.163
lead speech sole b0 0.248
lead speech sole b1 -0.256
lead speech sole far -0.094
lead speech sole first b0 0.394
lead speech sole p -0.308
lead speech sole sole b0 0.115
lead speech sole sole b1 -0.255
lead speech sole sole far -0.094
lead speech sole sole p -0.306
lead subject-verb loose , verb -0.207
lead subject-verb loose , word -0.123
lead subject-verb loose although verb -0.07
lead subject-verb loose and verb -0.14
lead subject-verb loose and word -0.207
lead subject-verb loose as verb -0.175
lead subject-verb loose because verb -0.074
lead subject-verb loose because word -0.043
lead subject-verb loose but verb -0.031
lead subject-verb loose edge , -0.162
lead subject-verb loose edge verb 0.134
lead subject-verb loose edge word 0.064
lead subject-verb loose if verb -0.176
lead subject-verb loose if word -0.106
lead subject-verb loose that verb -0.259
lead subject-verb loose that word -0.167
lead subject-verb loose verb verb -0.166
lead subject-verb loose verb word -0.156
lead subject-verb loose when verb -0.2
lead subject-verb loose which verb -0.113
lead subject-verb loose which word -0.086
lead subject-verb loose word verb -0.39
lead subject-verb loose word word -0.252
lead subject-verb naming , verb -0.081
lead subject-verb naming , word 0.15
lead subject-verb naming and verb -0.274
lead subject-verb naming as verb -0.095
lead subject-verb naming but verb -0.107
lead subject-verb naming edge , -0.187
lead subject-verb naming edge verb 0.245
lead subject-verb naming edge word -0.292
lead subject-verb naming that verb -0.098
lead subject-verb naming that word -0.11
lead subject-verb naming though verb -0.022
lead subject-verb naming verb verb -0.082
lead subject-verb naming verb word -0.07
lead subject-verb naming when verb -0.188
lead subject-verb naming which verb -0.236
lead subject-verb naming whom verb -0.143
lead subject-verb naming word , -0.157
lead subject-verb naming word verb -0.424
lead subject-verb naming word word -0.219
lead subject-verb speech , , -0.829
lead subject-verb speech , verb 0.411
lead subject-verb speech , word 0.051
lead subject-verb speech and , -0.303
lead subject-verb speech and verb -0.27
lead subject-verb speech and word -0.174
lead subject-verb speech as verb -0.048
lead subject-verb speech as word -0.185
lead subject-verb speech because word -0.252
lead subject-verb speech but verb -0.284
lead subject-verb speech but word -0.21
lead subject-verb speech edge ( 0.184
lead subject-verb speech edge , 0.821
lead subject-verb speech edge verb 0.271
lead subject-verb speech edge word -0.274
lead subject-verb speech that verb -0.391
lead subject-verb speech that word -0.249
lead subject-verb speech though verb -0.187
lead subject-verb speech verb verb -0.239
lead subject-verb speech verb word -0.218
lead subject-verb speech when verb -0.227
lead subject-verb speech which verb -0.267
lead subject-verb speech word , -0.061
lead subject-verb speech word verb -0.458
lead verb plain ( word -0.064
lead verb plain , , -0.057
lead verb plain , word 0.025
lead verb plain - word -0.091
lead verb plain and word -0.208
lead verb plain as word -0.276
lead verb plain because word -0.071
lead verb plain but word -0.133
lead verb plain edge , -0.166
lead verb plain if word -0.164
lead verb plain so word -0.089
lead verb plain that , -0.033
lead verb plain that word -0.432
lead verb plain verb word -0.489
lead verb plain when word -0.146
lead verb plain where word -0.037
lead verb plain whether word -0.131
lead verb plain which word -0.139
lead verb plain while word -0.047
lead verb plain word , -0.203
lead verb plain word word -0.641
lead verb plain yet word -0.042
lead verb plain — word -0.072
lead verb-subject loose edge word -0.111
lead verb-subject naming edge , 0.216
lead verb-subject naming edge . 0.198
lead verb-subject naming edge word -0.197
lead verb-subject speech , , 0.585
lead verb-subject speech , . 0.028
lead verb-subject speech , word -0.342
lead verb-subject speech edge ( -0.043
lead verb-subject speech edge , 0.812
lead verb-subject speech edge . 0.223
lead verb-subject speech edge conjunction -0.141
lead verb-subject speech edge verb -0.25
lead verb-subject speech edge word -0.564
lead verb-subject speech word , 0.264
link according speech 0.491
link according speech a0 0.308
link according speech a1 -0.244
link according speech b0 0.321
link according speech b1 0.115
link according speech b2 -0.044
link according speech far 0.106
link according speech p -0.082
link auxiliary a0 -0.651
link auxiliary a1 -0.483
link auxiliary a2 -0.162
link auxiliary a3 -0.219
link auxiliary b0 -0.475
link auxiliary b1 -0.743
link auxiliary b2 -0.414
link auxiliary b3 -0.215
link auxiliary far -0.245
link auxiliary p -0.417
link lemma according 0.491
link lemma according a0 0.308
link lemma according a1 -0.244
link lemma according b0 0.321
link lemma according b1 0.115
link lemma according b2 -0.044
link lemma according far 0.106
link lemma according p -0.082
link lemma accuse 0.216
link lemma accuse a0 -0.24
link lemma accuse b0 0.359
link lemma accuse b1 -0.108
link lemma accuse far -0.025
link lemma accuse p -0.069
link lemma acknowledge -0.133
link lemma acknowledge a0 -0.153
link lemma acknowledge a1 -0.201
link lemma acknowledge b0 -0.049
link lemma acknowledge b1 -0.057
link lemma acknowledge p -0.169
link lemma add a0 0.099
link lemma add a1 -0.142
link lemma add a2 -0.073
link lemma add b0 -0.033
link lemma add b1 0.36
link lemma add b2 -0.055
link lemma add far -0.174
link lemma add p -0.251
link lemma address -0.202
link lemma address a0 -0.024
link lemma address b0 -0.178
link lemma address b1 -0.033
link lemma admit -0.063
link lemma admit a0 -0.158
link lemma admit b0 0.048
link lemma admit b1 -0.157
link lemma admit p -0.037
link lemma adopt 0.158
link lemma advise -0.366
link lemma advise a0 -0.18
link lemma advise b0 -0.28
link lemma advise b1 -0.135
link lemma agree -0.497
link lemma agree a0 -0.26
link lemma agree b0 -0.412
link lemma agree b1 0.135
link lemma agree b2 -0.126
link lemma agree far -0.048
link lemma agree p -0.146
link lemma allege 0.032
link lemma allege b0 -0.077
link lemma allege b1 -0.056
link lemma allow -0.207
link lemma allow a0 -0.085
link lemma allow b0 -0.133
link lemma announce -0.181
link lemma announce a0 0.06
link lemma announce a1 -0.209
link lemma announce b0 -0.251
link lemma announce b1 0.155
link lemma announce far -0.075
link lemma announce p -0.177
link lemma answer -0.041
link lemma answer a0 -0.073
link lemma answer b0 -0.064
link lemma answer b1 0.046
link lemma applaud -0.143
link lemma applaud p -0.026
link lemma argue 0.106
link lemma argue a0 -0.242
link lemma argue b1 0.185
link lemma argue b2 0.077
link lemma argue far 0.157
link lemma argue p 0.054
link lemma ask -0.394
link lemma ask a0 -0.191
link lemma ask a1 -0.103
link lemma ask b0 -0.279
link lemma ask b1 0.117
link lemma ask b2 -0.02
link lemma ask far -0.25
link lemma ask p -0.389
link lemma assail 0.313
link lemma assail b0 0.293
link lemma assert -0.039
link lemma assert b0 -0.026
link lemma assert p -0.118
link lemma assertion 0.04
link lemma assertion b0 0.041
link lemma assure 0.262
link lemma assure a0 0.101
link lemma assure b0 0.255
link lemma assure b1 0.045
link lemma assure far -0.13
link lemma attack -0.321
link lemma attack a0 -0.201
link lemma attack b0 -0.221
link lemma attack b1 -0.199
link lemma attack p -0.177
link lemma attribute -0.03
link lemma bark 0.04
link lemma begin -0.403
link lemma begin b0 -0.201
link lemma begin b1 -0.281
link lemma begin p -0.095
link lemma believe -0.551
link lemma believe a0 -0.203
link lemma believe b0 -0.488
link lemma believe b1 -0.048
link lemma believe p -0.069
link lemma bemoan 0.143
link lemma bemoan b0 0.163
link lemma blame -0.062
link lemma blame b1 -0.048
link lemma blame b2 -0.046
link lemma blame p -0.027
link lemma blare 0.168
link lemma blast 0.197
link lemma blast b0 0.202
link lemma blast b1 -0.02
link lemma blast p -0.032
link lemma boast 0.275
link lemma boast b0 0.297
link lemma boast p -0.048
link lemma brag -0.045
link lemma brag b1 -0.029
link lemma brand -0.234
link lemma call a1 -0.114
link lemma call b0 0.075
link lemma call b1 -0.454
link lemma call b2 -0.033
link lemma call far -0.084
link lemma call p 0.044
link lemma calls -0.169
link lemma cast 0.109
link lemma cast b0 0.145
link lemma cast b1 -0.045
link lemma caution 0.199
link lemma caution b0 0.211
link lemma champion -0.092
link lemma champion p -0.092
link lemma chant 0.061
link lemma chant a0 0.101
link lemma characterize b0 0.038
link lemma charge -0.055
link lemma charge a0 -0.184
link lemma cheer -0.243
link lemma cheer a0 -0.108
link lemma chide 0.091
link lemma cite -0.075
link lemma cite a1 -0.046
link lemma cite b1 -0.023
link lemma cite far -0.16
link lemma claim 0.045
link lemma claim a0 -0.165
link lemma claim a1 -0.055
link lemma claim b0 0.226
link lemma claim b1 -0.051
link lemma claim far -0.02
link lemma claim p -0.271
link lemma claims -0.21
link lemma claims p -0.075
link lemma coin -0.109
link lemma coin b0 -0.108
link lemma comment 0.25
link lemma comment b0 0.241
link lemma comment b1 -0.059
link lemma comment p -0.057
link lemma compare -0.035
link lemma complain -0.117
link lemma complain b0 -0.123
link lemma complain p -0.021
link lemma concede -0.103
link lemma concede b0 -0.094
link lemma concede p -0.034
link lemma concern -0.165
link lemma concern b1 -0.065
link lemma conclude a0 0.246
link lemma conclude b0 -0.223
link lemma conclude b1 0.099
link lemma conclude p -0.102
link lemma conclusion 0.164
link lemma condemn -0.18
link lemma condemn b0 -0.173
link lemma confirm 0.235
link lemma confirm b1 -0.133
link lemma confirm b2 -0.035
link lemma confirm b3 -0.021
link lemma confirm p 0.15
link lemma congratulate -0.034
link lemma consider -0.23
link lemma consider b0 -0.182
link lemma consider p -0.023
link lemma continue -0.106
link lemma continue a0 -0.199
link lemma continue a1 0.105
link lemma continue b0 0.053
link lemma continue b1 -0.199
link lemma continue b2 -0.071
link lemma continue b3 -0.077
link lemma continue far -0.049
link lemma continue p 0.172
link lemma credit -0.352
link lemma credit b0 -0.255
link lemma credit b1 -0.182
link lemma criticize -0.108
link lemma criticize a0 -0.115
link lemma criticize b0 -0.093
link lemma criticize b1 -0.042
link lemma criticize far -0.045
link lemma criticize p -0.051
link lemma cry 0.202
link lemma decide -0.267
link lemma decide a0 -0.087
link lemma decide b0 -0.206
link lemma decide b1 -0.039
link lemma declare -0.031
link lemma declare a0 0.039
link lemma declare a1 0.086
link lemma declare b0 -0.055
link lemma declare b1 0.094
link lemma declare far -0.102
link lemma declare p 0.114
link lemma decry 0.023
link lemma decry b0 0.037
link lemma defend -0.122
link lemma defend b0 -0.063
link lemma defend b1 -0.136
link lemma defend b2 -0.055
link lemma defend p -0.039
link lemma deliver 0.053
link lemma deliver a0 -0.106
link lemma deliver b0 0.132
link lemma deliver b1 -0.025
link lemma deliver p -0.022
link lemma demand 0.147
link lemma demand a1 -0.107
link lemma demand p -0.05
link lemma denounce 0.077
link lemma denounce a0 -0.147
link lemma denounce b0 0.148
link lemma deny -0.262
link lemma deny a0 -0.156
link lemma deny b0 -0.164
link lemma deny p -0.025
link lemma deride 0.068
link lemma describe 0.166
link lemma describe a0 0.032
link lemma describe a1 -0.052
link lemma describe b0 0.16
link lemma describe b1 -0.066
link lemma describe b2 -0.021
link lemma describe far -0.026
link lemma describe p 0.138
link lemma detail -0.207
link lemma detail p -0.023
link lemma disavow 0.163
link lemma disclose -0.192
link lemma discuss -0.077
link lemma discuss a0 -0.13
link lemma discuss b0 0.026
link lemma discuss p -0.03
link lemma dismiss 0.189
link lemma dismiss b0 0.225
link lemma dismiss b1 -0.03
link lemma dismiss p -0.026
link lemma dub 0.249
link lemma dub b0 0.253
link lemma echo 0.094
link lemma echo b0 0.145
link lemma echo p 0.137
link lemma elaborate 0.025
link lemma email 0.137
link lemma email b0 0.182
link lemma email b1 -0.135
link lemma email p -0.026
link lemma emphasize 0.133
link lemma emphasize b0 0.175
link lemma endorse -0.225
link lemma endorse a0 -0.196
link lemma endorse a1 -0.029
link lemma endorse b0 -0.14
link lemma endorse b1 -0.078
link lemma endorse p -0.036
link lemma estimate 0.091
link lemma estimate b0 0.17
link lemma estimate p -0.168
link lemma exclaim 0.185
link lemma expand -0.264
link lemma expand p -0.043
link lemma expect -0.337
link lemma expect a0 -0.06
link lemma expect b0 -0.27
link lemma expect b1 -0.154
link lemma expect p -0.06
link lemma explain 0.198
link lemma explain a0 -0.123
link lemma explain a1 -0.181
link lemma explain b0 0.271
link lemma explain b1 0.114
link lemma explain far -0.093
link lemma explain p -0.123
link lemma express 0.249
link lemma express a0 -0.213
link lemma express a1 -0.023
link lemma express b0 0.347
link lemma express b1 -0.06
link lemma express p -0.04
link lemma favor -0.134
link lemma favor p -0.029
link lemma fear -0.334
link lemma fear a0 -0.042
link lemma fear b0 -0.281
link lemma fear p -0.109
link lemma feel -0.266
link lemma feel a0 -0.223
link lemma feel b0 -0.189
link lemma feel b1 -0.099
link lemma feel p -0.029
link lemma find -0.062
link lemma find a0 -0.255
link lemma find a1 -0.041
link lemma find a2 -0.044
link lemma find b0 0.045
link lemma find b1 -0.064
link lemma find b3 -0.057
link lemma find p -0.063
link lemma frame 0.13
link lemma give a0 -0.194
link lemma give a1 -0.034
link lemma give a2 -0.067
link lemma give b0 0.102
link lemma give b1 -0.039
link lemma give p -0.062
link lemma go 0.226
link lemma go a0 -0.159
link lemma go a1 0.065
link lemma go b0 0.238
link lemma go b1 -0.102
link lemma go p 0.021
link lemma greet 0.122
link lemma guess 0.173
link lemma gush 0.152
link lemma gush b1 -0.024
link lemma hail 0.097
link lemma hail b0 0.101
link lemma hear -0.138
link lemma hear a0 0.164
link lemma hear b0 -0.141
link lemma hear b1 -0.077
link lemma hear p -0.035
link lemma highlight 0.219
link lemma highlight b0 0.241
link lemma hold -0.336
link lemma hold a0 -0.128
link lemma hold a1 -0.04
link lemma hold b0 -0.244
link lemma hold b1 -0.123
link lemma hold b3 -0.02
link lemma hold far -0.027
link lemma hold p -0.067
link lemma hope 0.207
link lemma hope a0 -0.058
link lemma hope b0 0.247
link lemma hope p -0.043
link lemma imagine 0.086
link lemma imagine b0 0.093
link lemma imply 0.185
link lemma imply b0 0.226
link lemma indicate 0.318
link lemma indicate b0 0.323
link lemma indicate p -0.021
link lemma inform -0.161
link lemma insist 0.234
link lemma insist a1 -0.045
link lemma insist b0 0.333
link lemma insist b1 -0.13
link lemma insist p -0.04
link lemma instruct -0.051
link lemma instruct p -0.034
link lemma intend -0.221
link lemma intend b0 -0.204
link lemma interject b0 0.02
link lemma interject p -0.076
link lemma interrupt -0.138
link lemma interrupt b0 -0.135
link lemma interrupt p -0.026
link lemma introduce 0.091
link lemma introduce b0 0.115
link lemma invite -0.192
link lemma invoke -0.055
link lemma invoke b2 -0.037
link lemma issue -0.078
link lemma issue a0 -0.029
link lemma issue a1 -0.03
link lemma issue b0 -0.11
link lemma issue b1 -0.028
link lemma issue b2 -0.054
link lemma issue p 0.147
link lemma joke b0 0.308
link lemma joke b1 -0.035
link lemma know -0.511
link lemma know a0 -0.077
link lemma know b0 -0.455
link lemma know b1 -0.02
link lemma know p -0.125
link lemma label 0.052
link lemma label b0 0.057
link lemma lambaste -0.156
link lemma lament 0.356
link lemma lament b0 0.369
link lemma launch 0.094
link lemma launch b0 0.124
link lemma launch p -0.09
link lemma lead -0.384
link lemma lead a0 -0.061
link lemma lead b0 -0.332
link lemma lead b1 -0.039
link lemma lead p -0.027
link lemma learn -0.029
link lemma liken -0.205
link lemma lobby -0.052
link lemma maintain -0.08
link lemma maintain b1 -0.056
link lemma maintain p -0.021
link lemma make -0.332
link lemma make a0 -0.149
link lemma make a1 -0.176
link lemma make b0 -0.247
link lemma make b1 -0.215
link lemma make b2 -0.02
link lemma make far -0.062
link lemma make p -0.212
link lemma mark -0.064
link lemma mean -0.343
link lemma mean b0 -0.297
link lemma mean b1 -0.154
link lemma mention -0.19
link lemma mention b0 -0.173
link lemma mention b1 -0.029
link lemma mention p -0.023
link lemma message -0.127
link lemma mock 0.301
link lemma mock b0 0.299
link lemma mock p -0.151
link lemma muse 0.22
link lemma name a0 -0.105
link lemma name b0 0.134
link lemma name b1 -0.055
link lemma name p -0.166
link lemma note 0.194
link lemma note a0 0.126
link lemma note a1 -0.159
link lemma note b0 0.4
link lemma note b1 -0.202
link lemma note b2 -0.033
link lemma note far 0.087
link lemma note p -0.252
link lemma observe 0.095
link lemma offer -0.132
link lemma offer a0 -0.059
link lemma offer b0 -0.113
link lemma offer b1 -0.069
link lemma offer p -0.031
link lemma oppose -0.307
link lemma oppose b0 -0.254
link lemma oppose b2 -0.031
link lemma oppose p -0.082
link lemma order -0.065
link lemma order b0 -0.02
link lemma outline 0.157
link lemma paint -0.022
link lemma paint p -0.02
link lemma phrase -0.051
link lemma plan -0.134
link lemma plan a0 -0.095
link lemma plan b0 -0.096
link lemma plan b1 -0.189
link lemma plan p -0.044
link lemma plead -0.167
link lemma pledge 0.098
link lemma pledge a0 -0.219
link lemma pledge a1 -0.125
link lemma pledge b0 0.18
link lemma pledge b1 -0.198
link lemma pledge far -0.054
link lemma pledge p -0.059
link lemma point 0.05
link lemma point a0 0.12
link lemma point a1 -0.026
link lemma point b0 0.075
link lemma point far -0.163
link lemma point p 0.138
link lemma portray 0.219
link lemma portray b0 0.319
link lemma portray far -0.034
link lemma post -0.272
link lemma post a0 -0.291
link lemma post a1 -0.033
link lemma post b0 -0.12
link lemma post b1 -0.074
link lemma post p -0.072
link lemma praise 0.092
link lemma praise b0 0.076
link lemma praise b1 -0.043
link lemma praise far -0.033
link lemma praise p 0.139
link lemma predict 0.159
link lemma predict a0 0.113
link lemma predict a1 -0.029
link lemma predict b0 0.177
link lemma predict b1 0.061
link lemma predict p -0.187
link lemma press 0.253
link lemma press b0 0.273
link lemma proclaim a0 0.131
link lemma proclaim b0 -0.025
link lemma proclaim b1 -0.159
link lemma project 0.207
link lemma project b0 0.212
link lemma project far -0.041
link lemma promise 0.196
link lemma promise a0 -0.21
link lemma promise a1 -0.076
link lemma promise b0 0.363
link lemma promise b1 0.091
link lemma promise p -0.163
link lemma promote 0.051
link lemma promote a0 -0.153
link lemma promote b0 0.074
link lemma pronounce 0.206
link lemma pronounce b0 0.278
link lemma propose 0.101
link lemma propose b0 0.106
link lemma protest -0.029
link lemma publish 0.163
link lemma publish a0 -0.053
link lemma publish b0 0.167
link lemma push -0.17
link lemma push a0 -0.15
link lemma push b0 -0.118
link lemma push b2 -0.023
link lemma push p -0.076
link lemma put 0.081
link lemma put a0 -0.151
link lemma put a1 -0.097
link lemma put b0 0.109
link lemma put b1 -0.041
link lemma put b2 -0.038
link lemma put p -0.049
link lemma question -0.147
link lemma question a0 -0.109
link lemma question b0 -0.125
link lemma question b1 -0.025
link lemma question far -0.028
link lemma question p -0.04
link lemma quip 0.152
link lemma quote 0.041
link lemma quote b0 0.203
link lemma rail 0.186
link lemma rail b0 0.216
link lemma rail p -0.09
link lemma read 0.313
link lemma read a0 0.513
link lemma read b0 0.046
link lemma read b1 0.125
link lemma read far -0.048
link lemma read p 0.109
link lemma reason -0.142
link lemma rebuke -0.183
link lemma recall 0.26
link lemma recall a0 0.204
link lemma recall b0 0.158
link lemma recall b1 0.144
link lemma recall far -0.028
link lemma recall p -0.07
link lemma recite -0.228
link lemma recommend -0.164
link lemma recount 0.165
link lemma refer 0.096
link lemma refer a0 -0.224
link lemma refer a1 -0.044
link lemma refer b0 0.053
link lemma refer b1 0.112
link lemma refer p -0.023
link lemma reflect -0.025
link lemma refuse 0.164
link lemma refuse b0 0.248
link lemma refuse b1 -0.032
link lemma refuse p -0.135
link lemma regard -0.172
link lemma reiterate -0.143
link lemma reiterate a1 -0.031
link lemma reiterate b0 -0.114
link lemma reiterate p -0.066
link lemma reject 0.15
link lemma reject b0 0.199
link lemma reject p -0.102
link lemma release 0.385
link lemma release a0 0.119
link lemma release b0 0.338
link lemma release b1 -0.072
link lemma release p 0.125
link lemma remark a0 0.095
link lemma remark a1 0.111
link lemma remark b0 -0.075
link lemma remark p -0.051
link lemma remind -0.258
link lemma repeat 0.167
link lemma repeat b0 0.169
link lemma repeat p -0.135
link lemma reply 0.235
link lemma reply a0 -0.081
link lemma reply a1 -0.101
link lemma reply b0 0.217
link lemma reply b1 0.195
link lemma reply far -0.021
link lemma reply p -0.065
link lemma report 0.441
link lemma report a0 0.346
link lemma report a1 -0.047
link lemma report b0 -0.174
link lemma report b1 -0.289
link lemma report b2 -0.029
link lemma report far 0.387
link lemma report p 0.313
link lemma require -0.188
link lemma require a0 -0.075
link lemma require p -0.022
link lemma respond 0.144
link lemma respond a0 -0.166
link lemma respond a1 -0.028
link lemma respond b0 0.248
link lemma respond b1 -0.129
link lemma respond far -0.033
link lemma respond p 0.058
link lemma retort -0.117
link lemma retweet p -0.088
link lemma reveal -0.11
link lemma reveal b1 -0.088
link lemma rip -0.035
link lemma rip b0 -0.031
link lemma rule -0.222
link lemma rule b0 -0.214
link lemma say 0.173
link lemma say a0 0.197
link lemma say a1 -0.038
link lemma say a2 -0.234
link lemma say a3 -0.159
link lemma say b0 0.128
link lemma say b3 -0.158
link lemma say far -0.406
link lemma say p -0.184
link lemma scoff 0.131
link lemma scold 0.093
link lemma scream 0.105
link lemma see -0.321
link lemma see a0 -0.172
link lemma see a1 -0.024
link lemma see b0 -0.189
link lemma see b1 -0.22
link lemma see b2 -0.043
link lemma see far -0.061
link lemma see p -0.253
link lemma seek -0.03
link lemma seek a0 -0.025
link lemma seek b1 -0.025
link lemma seek p -0.028
link lemma send 0.098
link lemma send a0 -0.056
link lemma send b0 0.118
link lemma send b1 -0.051
link lemma send b2 -0.023
link lemma send p -0.035
link lemma shout 0.237
link lemma shout a0 0.175
link lemma shout b0 0.215
link lemma shout p -0.02
link lemma show -0.099
link lemma show a0 -0.199
link lemma show b0 -0.042
link lemma show b1 -0.107
link lemma show b2 -0.023
link lemma show p -0.132
link lemma sign a0 -0.032
link lemma sign b0 0.02
link lemma sign b1 -0.073
link lemma signal -0.24
link lemma signal b1 -0.047
link lemma sing 0.194
link lemma slam -0.233
link lemma slam b0 -0.233
link lemma speak -0.516
link lemma speak a0 -0.305
link lemma speak b0 -0.381
link lemma speak b1 -0.249
link lemma speak p -0.2
link lemma speculate -0.235
link lemma speculate p -0.111
link lemma start -0.067
link lemma start b0 -0.055
link lemma start b1 -0.047
link lemma start far -0.102
link lemma start p -0.037
link lemma state 0.116
link lemma state a0 0.088
link lemma state a1 -0.025
link lemma state b0 0.153
link lemma state b1 0.069
link lemma state far -0.078
link lemma state p 0.106
link lemma stress -0.023
link lemma sue -0.197
link lemma suggest 0.024
link lemma suggest a1 -0.094
link lemma suggest b0 0.177
link lemma suggest b1 -0.166
link lemma suggest far -0.037
link lemma suggest p -0.171
link lemma suggestion 0.206
link lemma support 0.131
link lemma support a0 -0.164
link lemma support a1 -0.034
link lemma support b0 0.104
link lemma support b1 0.112
link lemma support b2 -0.026
link lemma support p -0.121
link lemma surmise 0.02
link lemma take -0.404
link lemma take a0 -0.205
link lemma take b0 -0.32
link lemma take b1 -0.089
link lemma take b2 -0.046
link lemma take p -0.248
link lemma talk -0.339
link lemma talk a0 -0.158
link lemma talk b0 -0.288
link lemma talk b1 -0.121
link lemma talk p -0.037
link lemma tell 0.143
link lemma tell a0 0.212
link lemma tell a1 0.033
link lemma tell b0 0.08
link lemma tell b1 0.185
link lemma tell b2 -0.112
link lemma tell b3 -0.057
link lemma tell far -0.485
link lemma tell p 0.235
link lemma testify -0.244
link lemma testify b0 -0.155
link lemma testify p -0.152
link lemma thank -0.108
link lemma thank b0 -0.071
link lemma think -0.273
link lemma think a0 -0.29
link lemma think a1 -0.108
link lemma think b0 -0.051
link lemma think b1 -0.213
link lemma think b2 -0.049
link lemma think p -0.244
link lemma title -0.329
link lemma title b0 -0.321
link lemma tout 0.259
link lemma tout b1 0.176
link lemma tout p -0.03
link lemma tweet -0.083
link lemma tweet a0 0.421
link lemma tweet b0 -0.105
link lemma tweet b1 -0.099
link lemma tweet b2 -0.226
link lemma tweet far -0.05
link lemma understand -0.225
link lemma understand a0 -0.048
link lemma understand p -0.021
link lemma urge 0.065
link lemma urge a0 -0.024
link lemma urge b0 0.092
link lemma urge b1 -0.025
link lemma urge p -0.043
link lemma use 0.058
link lemma use a0 -0.294
link lemma use b0 0.133
link lemma use b1 -0.099
link lemma use far -0.047
link lemma use p 0.149
link lemma vent 0.205
link lemma vent b0 0.245
link lemma view -0.24
link lemma view a0 0.12
link lemma view b0 -0.307
link lemma voice a1 -0.04
link lemma volunteer -0.206
link lemma vote a0 -0.092
link lemma vote b0 0.066
link lemma vote b1 -0.09
link lemma vote b3 -0.027
link lemma vote p -0.134
link lemma vow -0.03
link lemma vow a0 -0.263
link lemma vow b0 0.109
link lemma vow b1 -0.12
link lemma vow p -0.05
link lemma want -0.023
link lemma want a0 -0.2
link lemma want a1 -0.049
link lemma want b0 0.11
link lemma want b1 -0.203
link lemma want p -0.23
link lemma warn -0.155
link lemma warn a0 0.106
link lemma warn a1 -0.074
link lemma warn b0 -0.156
link lemma warn b1 -0.13
link lemma welcome -0.228
link lemma welcome b0 -0.222
link lemma win -0.64
link lemma win a0 -0.17
link lemma win a1 -0.097
link lemma win b0 -0.565
link lemma win b1 -0.041
link lemma win b3 -0.029
link lemma win p -0.189
link lemma wonder -0.2
link lemma wonder a0 0.095
link lemma word 0.058
link lemma words -0.061
link lemma words a1 -0.033
link lemma words b0 0.066
link lemma words p -0.142
link lemma worry 0.09
link lemma worry a1 -0.021
link lemma worry b0 0.105
link lemma write -0.088
link lemma write a0 0.046
link lemma write a1 0.14
link lemma write a2 -0.038
link lemma write b0 -0.034
link lemma write b1 -0.065
link lemma write b2 0.09
link lemma write far -0.383
link lemma write p -0.286
link lemma yell 0.326
link lemma yell b0 0.351
link lemma yell p -0.037
link none none -0.401
link none none a0 -0.209
link none none a1 -0.392
link none none a2 -0.335
link none none a3 -0.17
link none none b0 -0.142
link none none b1 -0.184
link none none b2 -0.288
link none none b3 -0.357
link none none n -0.022
link none none p -0.292
link owner noun 0.022
link owner noun a0 -0.228
link owner noun a1 -0.071
link owner noun b0 0.127
link owner noun b1 -0.167
link owner noun far -0.033
link owner noun p -0.264
link parted a2 -0.079
link parted b1 0.103
link parted b2 -0.21
link parted b3 -0.081
link parted far -0.053
link parted p -0.284
link participle loose -0.092
link participle loose a0 -0.245
link participle loose a1 -0.19
link participle loose b1 -0.07
link participle loose p -0.145
link participle naming 0.085
link participle naming a0 -0.289
link participle naming b0 0.157
link participle naming b1 -0.163
link participle naming b2 -0.027
link participle naming p -0.09
link participle speech -0.175
link participle speech a0 -0.261
link participle speech a1 -0.073
link participle speech b0 -0.058
link participle speech b1 -0.154
link participle speech b2 -0.054
link participle speech far -0.038
link participle speech p -0.243
link subject-verb loose -0.253
link subject-verb loose a0 -0.543
link subject-verb loose a1 -0.124
link subject-verb loose a2 -0.148
link subject-verb loose b0 -0.027
link subject-verb loose b1 -0.5
link subject-verb loose b2 -0.324
link subject-verb loose b3 -0.165
link subject-verb loose far -0.285
link subject-verb loose p -0.235
link subject-verb naming -0.144
link subject-verb naming a0 -0.339
link subject-verb naming a1 -0.079
link subject-verb naming a2 -0.125
link subject-verb naming b0 0.081
link subject-verb naming b1 -0.203
link subject-verb naming b2 -0.273
link subject-verb naming b3 -0.103
link subject-verb naming far -0.267
link subject-verb naming p -0.173
link subject-verb speech 0.172
link subject-verb speech a0 0.149
link subject-verb speech a1 -0.03
link subject-verb speech a2 -0.316
link subject-verb speech a3 -0.224
link subject-verb speech b0 0.129
link subject-verb speech b1 -0.029
link subject-verb speech b2 -0.094
link subject-verb speech b3 -0.214
link subject-verb speech far -0.13
link subject-verb speech p -0.115
link verb plain -0.267
link verb plain a0 -0.379
link verb plain a1 -0.252
link verb plain a2 -0.172
link verb plain a3 -0.202
link verb plain b0 -0.025
link verb plain b1 -0.216
link verb plain b2 -0.43
link verb plain b3 -0.275
link verb plain far 0.03
link verb plain p -0.253
link verb-subject loose -0.088
link verb-subject loose a0 -0.223
link verb-subject loose b0 0.051
link verb-subject loose b1 -0.105
link verb-subject loose b2 -0.053
link verb-subject loose p -0.079
link verb-subject naming -0.455
link verb-subject naming b0 -0.714
link verb-subject naming b1 0.125
link verb-subject naming b2 -0.02
link verb-subject naming p -0.104
link verb-subject speech a0 0.206
link verb-subject speech a1 -0.257
link verb-subject speech b0 -0.304
link verb-subject speech b2 0.075
link verb-subject speech b3 -0.089
link verb-subject speech far -0.37
link verb-subject speech p -0.039
nobody 1 comma 0.187
nobody 1 inside 0.054
nobody 1 none 0.13
nobody 1 opens 0.17
nobody 1 small 0.156
nobody 1 stop -0.35
nobody 1 titled -0.126
nobody 12 capital -0.221
nobody 12 comma -0.064
nobody 12 inside -0.141
nobody 12 none 0.062
nobody 12 opens -0.123
nobody 12 small -0.326
nobody 12 stop -0.262
nobody 12 titled 0.255
nobody 2 capital -0.292
nobody 2 comma 0.026
nobody 2 inside 0.119
nobody 2 none 0.094
nobody 2 small 0.047
nobody 2 stop -0.073
nobody 2 titled 0.172
nobody 3 capital -0.231
nobody 3 comma -0.043
nobody 3 inside 0.093
nobody 3 small -0.287
nobody 3 stop 0.189
nobody 3 titled 0.354
nobody 4 capital -0.269
nobody 4 comma -0.088
nobody 4 inside 0.079
nobody 4 none -0.048
nobody 4 opens -0.224
nobody 4 small -0.487
nobody 4 stop 0.046
nobody 4 titled 0.321
nobody 5 capital -0.118
nobody 5 comma -0.069
nobody 5 inside 0.074
nobody 5 none 0.097
nobody 5 opens -0.326
nobody 5 stop -0.221
nobody 5 titled -0.053
nobody 6 capital -0.142
nobody 6 comma -0.168
nobody 6 inside -0.077
nobody 6 none -0.143
nobody 6 opens -0.25
nobody 6 small -0.189
nobody 6 stop 0.024
nobody 6 titled 0.189
nobody after ' capital -0.146
nobody after ( capital 0.324
nobody after ( small 0.139
nobody after ( titled 0.074
nobody after ) capital -0.14
nobody after ) small 0.281
nobody after , small 0.16
nobody after - small 0.22
nobody after - titled -0.111
nobody after ; small -0.185
nobody after [ capital -0.163
nobody after [ small -0.17
nobody after conjunction capital -0.752
nobody after conjunction small -0.114
nobody after conjunction titled 0.209
nobody after edge capital -0.422
nobody after edge small -0.384
nobody after edge titled 0.18
nobody after verb capital -0.478
nobody after verb small -0.027
nobody after verb titled 0.311
nobody after word capital 0.05
nobody after word small -0.301
nobody after word titled 0.095
nobody after «» titled 0.484
nobody after – capital 0.296
nobody after – small -0.247
nobody after — capital -0.087
nobody after — small 0.184
nobody alone 1 0.293
nobody alone 12 -0.428
nobody alone 3 0.274
nobody alone 4 0.109
nobody alone long -0.245
nobody always -0.026
nobody before ( 0.047
nobody before , -0.279
nobody before - 0.229
nobody before . -0.165
nobody before : -0.348
nobody before = 0.266
nobody before ? -0.161
nobody before a -0.148
nobody before about 0.11
nobody before against -0.254
nobody before among 0.199
nobody before an 0.159
nobody before and 0.266
nobody before as -0.236
nobody before at -0.077
nobody before be -0.227
nobody before because -0.273
nobody before been -0.104
nobody before being -0.365
nobody before believe -0.062
nobody before but -0.22
nobody before by 0.127
nobody before call -0.043
nobody before can -0.199
nobody before chant -0.356
nobody before cite -0.24
nobody before comment -0.212
nobody before could 0.154
nobody before declare -0.174
nobody before did -0.128
nobody before do 0.135
nobody before edge -0.362
nobody before entitle -0.148
nobody before feel -0.29
nobody before find -0.276
nobody before for 0.209
nobody before from 0.184
nobody before go 0.038
nobody before had -0.589
nobody before has -0.528
nobody before have -0.242
nobody before having -0.249
nobody before her -0.028
nobody before his 0.123
nobody before in 0.101
nobody before including 0.322
nobody before is -0.197
nobody before its 0.195
nobody before like 0.048
nobody before make -0.323
nobody before name 0.07
nobody before of 0.261
nobody before offer -0.309
nobody before on 0.19
nobody before oppose -0.239
nobody before or 0.083
nobody before other 0.267
nobody before phrase -0.119
nobody before publish -0.048
nobody before read -0.021
nobody before report 0.074
nobody before say -0.628
nobody before see -0.037
nobody before seek -0.289
nobody before should -0.298
nobody before shout -0.191
nobody before show 0.104
nobody before so -0.223
nobody before so-called 0.282
nobody before state -0.113
nobody before tell 0.241
nobody before term -0.136
nobody before than 0.138
nobody before that -0.606
nobody before the -0.077
nobody before their -0.085
nobody before this 0.291
nobody before through 0.168
nobody before to -0.066
nobody before want -0.131
nobody before was -0.209
nobody before were -0.629
nobody before when 0.045
nobody before while -0.07
nobody before who 0.095
nobody before will -0.218
nobody before with -0.041
nobody before word 0.27
nobody before would -0.037
nobody before write 0.16
nobody before yell -0.166
nobody before «» -0.101
nobody before — 0.476
nobody capital 12 -0.131
nobody capital 2 -0.151
nobody capital 3 -0.154
nobody capital 4 -0.272
nobody capital 5 -0.054
nobody capital 6 -0.343
nobody capital capital -0.247
nobody capital inside none -0.02
nobody capital inside stop -0.121
nobody capital long -0.33
nobody capital opens comma -0.18
nobody capital opens none 0.029
nobody capital opens stop -0.448
nobody capital small -0.37
nobody capital titled -0.134
nobody clause capital -0.438
nobody clause small -0.598
nobody clause titled -0.17
nobody closed inside 0.127
nobody closed opens -0.341
nobody double later -0.211
nobody lead accuse -0.557
nobody lead acknowledge -0.431
nobody lead add -0.244
nobody lead admit 0.036
nobody lead advise -0.2
nobody lead advocate -0.188
nobody lead agree 0.02
nobody lead allege -0.271
nobody lead announce -0.386
nobody lead argue -0.178
nobody lead ask -0.206
nobody lead assert -0.312
nobody lead assure -0.224
nobody lead begin 0.129
nobody lead believe -0.143
nobody lead blame -0.306
nobody lead blast 0.245
nobody lead boast -0.36
nobody lead call -0.446
nobody lead cast -0.056
nobody lead caution -0.144
nobody lead champion -0.057
nobody lead chant -0.571
nobody lead characterize -0.212
nobody lead charge -0.187
nobody lead cite -0.318
nobody lead claim -0.53
nobody lead comment -0.284
nobody lead compare -0.151
nobody lead complain -0.255
nobody lead concede -0.214
nobody lead conclude -0.271
nobody lead condemn 0.098
nobody lead continue 0.049
nobody lead counter -0.181
nobody lead credit 0.024
nobody lead criticize -0.249
nobody lead cry -0.169
nobody lead declare -0.233
nobody lead defend 0.065
nobody lead demand -0.253
nobody lead denounce -0.232
nobody lead describe -0.388
nobody lead detail -0.091
nobody lead dismiss -0.138
nobody lead dub -0.268
nobody lead echo -0.259
nobody lead emphasize -0.217
nobody lead entitle -0.176
nobody lead expand 0.158
nobody lead express -0.089
nobody lead headline 0.114
nobody lead imply -0.262
nobody lead insist -0.241
nobody lead interject 0.034
nobody lead joke -0.281
nobody lead label -0.303
nobody lead lament -0.363
nobody lead mock -0.21
nobody lead name 0.058
nobody lead naming gap0 -0.246
nobody lead naming gap1 -0.382
nobody lead naming gap12 -0.366
nobody lead naming gap2 -0.2
nobody lead naming gap24 0.143
nobody lead naming gap3 -0.122
nobody lead naming gap6 -0.12
nobody lead naming gap99 -0.358
nobody lead none 0.22
nobody lead none gap0 0.22
nobody lead note -0.495
nobody lead pledge -0.57
nobody lead portray -0.443
nobody lead post -0.105
nobody lead praise -0.322
nobody lead predict -0.306
nobody lead press -0.241
nobody lead proclaim -0.089
nobody lead promise -0.573
nobody lead propose -0.344
nobody lead protest -0.229
nobody lead question -0.176
nobody lead quote 0.056
nobody lead reason 0.117
nobody lead recall 0.118
nobody lead recite 0.248
nobody lead refer -0.202
nobody lead reiterate -0.21
nobody lead reject -0.231
nobody lead remark -0.032
nobody lead repeat -0.316
nobody lead reply 0.136
nobody lead report -0.233
nobody lead respond -0.511
nobody lead reveal -0.169
nobody lead say 0.118
nobody lead shout -0.291
nobody lead slam 0.039
nobody lead speech gap0 -0.333
nobody lead speech gap1 -0.255
nobody lead speech gap12 -0.246
nobody lead speech gap2 0.024
nobody lead speech gap24 0.324
nobody lead speech gap6 -0.174
nobody lead speech gap99 0.262
nobody lead state 0.057
nobody lead talk -0.386
nobody lead tell 0.308
nobody lead term 0.296
nobody lead thank -0.274
nobody lead think -0.421
nobody lead title 0.072
nobody lead tweet 0.253
nobody lead urge -0.273
nobody lead vent -0.178
nobody lead venture -0.19
nobody lead voice 0.117
nobody lead warn 0.049
nobody lead write 0.157
nobody lead yell -0.249
nobody long capital -0.182
nobody long comma -0.072
nobody long inside -0.076
nobody long none -0.642
nobody long opens -0.332
nobody long small -0.692
nobody long stop -0.244
nobody naming 1 -0.034
nobody naming 2 -0.297
nobody naming 3 -0.511
nobody naming 4 0.128
nobody naming 5 -0.299
nobody naming 6 -0.151
nobody naming capital -0.188
nobody naming long -0.172
nobody naming small -0.537
nobody naming titled -0.031
nobody no-tail inside 0.11
nobody no-tail opens -0.166
nobody nobody inside 1 0.405
nobody nobody inside 12 0.225
nobody nobody inside 2 0.326
nobody nobody inside 3 0.256
nobody nobody inside 4 0.095
nobody nobody inside 5 0.178
nobody nobody inside 6 0.138
nobody nobody inside long 0.396
nobody nobody opens 1 0.23
nobody nobody opens 12 0.18
nobody nobody opens 2 0.254
nobody nobody opens 3 0.088
nobody nobody opens 4 -0.166
nobody nobody opens 5 0.08
nobody nobody opens 6 0.198
nobody nobody opens long 0.091
nobody none inside 1 0.147
nobody none inside 12 0.063
nobody none inside 2 0.058
nobody none inside 3 -0.19
nobody none inside 4 0.197
nobody none inside 5 -0.059
nobody none inside 6 0.119
nobody none inside long -0.202
nobody none opens 1 0.101
nobody none opens 12 -0.08
nobody none opens 2 0.087
nobody none opens 3 -0.064
nobody none opens 4 0.186
nobody none opens 5 -0.06
nobody none opens 6 -0.207
nobody none opens long 0.033
nobody open inside 0.265
nobody open opens -0.067
nobody owner 1 0.194
nobody owner 12 -0.054
nobody owner 2 0.035
nobody owner 3 0.255
nobody owner 4 -0.273
nobody owner 5 -0.25
nobody owner 6 0.085
nobody owner long -0.204
nobody owner small -0.052
nobody owner titled 0.283
nobody phrase capital 0.084
nobody phrase small -0.06
nobody phrase titled 0.497
nobody single later 1.047
nobody small inside comma -0.136
nobody small inside none -0.044
nobody small inside stop -0.4
nobody small opens comma -0.096
nobody small opens stop -0.158
nobody somebody inside 1 -0.347
nobody somebody inside 12 -0.309
nobody somebody inside 2 -0.043
nobody somebody inside 3 0.068
nobody somebody inside 4 -0.101
nobody somebody inside 6 -0.264
nobody somebody inside long -0.393
nobody somebody opens 1 -0.023
nobody somebody opens 12 -0.191
nobody somebody opens 2 -0.321
nobody somebody opens 4 -0.27
nobody somebody opens 5 -0.324
nobody somebody opens 6 -0.521
nobody somebody opens long -0.443
nobody stage 1 0.113
nobody stage 12 -0.37
nobody stage 2 0.446
nobody stage 3 0.424
nobody stage 4 0.184
nobody stage 5 0.275
nobody stage 6 0.074
nobody stage capital 0.107
nobody stage long 0.041
nobody stage small -0.133
nobody stage titled 0.804
nobody tail inside 0.079
nobody tail opens -0.4
nobody term 1 0.042
nobody term 12 0.142
nobody term 3 -0.13
nobody term 4 -0.182
nobody term capital -0.317
nobody term small 0.228
nobody term titled -0.218
nobody titled inside comma 0.277
nobody titled inside none 0.118
nobody titled inside stop 0.345
nobody titled opens comma -0.304
nobody titled opens none 0.452
nobody titled opens stop -0.453
nobody unlabelled 1 -0.066
nobody unlabelled 12 -0.235
nobody unlabelled 2 -0.126
nobody unlabelled 3 -0.195
nobody unlabelled 5 -0.156
nobody unlabelled 6 -0.132
nobody unlabelled capital -0.282
nobody unlabelled long -0.219
nobody unlabelled small -0.143
nobody unlabelled titled -0.198
nobody work 1 0.267
nobody work 12 0.148
nobody work 2 0.211
nobody work 3 0.221
nobody work 4 0.168
nobody work 5 0.228
nobody work capital -0.384
nobody work long -0.185
nobody work small -0.176
nobody work titled 0.644
past 0 0 inside none 0.302
past 0 0 inside stop 0.069
past 1 0 inside comma -0.193
past 1 0 inside none -0.384
past 1 0 inside stop 0.038
past 1 0 opens comma -0.224
past 1 0 opens none -0.218
past 1 0 opens stop 0.917
past 1 1 inside comma -0.428
past 1 1 inside none 0.021
past 1 1 inside stop -0.522
past 1 1 opens comma 0.136
past 1 1 opens stop 0.188
past 2 0 inside comma -0.06
past 2 0 inside none -0.167
past 2 0 inside stop 0.089
past 2 0 opens comma -0.183
past 2 1 inside comma -0.113
past 2 1 inside none -0.262
past 2 1 inside stop -0.207
past 2 1 opens comma -0.427
past 2 1 opens none -0.159
past 2 1 opens stop -0.377
past 2 2 inside comma -0.138
past 2 2 inside none -0.231
past 2 2 inside stop -0.151
past 2 2 opens comma -0.44
past 2 2 opens none -0.205
past 2 2 opens stop -0.074
past 3+ 1 inside comma -0.059
past 3+ 1 inside none -0.112
past 3+ 1 inside stop -0.188
past 3+ 1 opens comma -0.116
past 3+ 1 opens none -0.068
past 3+ 1 opens stop -0.172
past 3+ 2 inside comma -0.21
past 3+ 2 inside none -0.24
past 3+ 2 inside stop 0.071
past 3+ 2 opens comma -0.329
past 3+ 2 opens none -0.037
past 3+ 2 opens stop -0.237
past 3+ 3+ inside comma -0.169
past 3+ 3+ inside none -0.309
past 3+ 3+ inside stop -0.279
past 3+ 3+ opens comma -0.367
past 3+ 3+ opens none -0.072
past 3+ 3+ opens stop -0.367
past earlier 0 inside loose -0.396
past earlier 0 inside naming -0.178
past earlier 0 inside none -0.627
past earlier 0 inside plain -0.357
past earlier 0 inside speech -0.548
past earlier 0 opens loose -0.438
past earlier 0 opens naming -0.477
past earlier 0 opens none -0.442
past earlier 0 opens noun -0.055
past earlier 0 opens plain -0.451
past earlier 0 opens speech -0.616
past earlier 1 inside loose -0.044
past earlier 1 inside none -0.104
past earlier 1 inside plain -0.074
past earlier 1 inside speech -0.182
past earlier 1 opens loose -0.043
past earlier 1 opens naming -0.105
past earlier 1 opens none -0.298
past earlier 1 opens plain -0.238
past earlier 1 opens speech -0.285
past earlier a0 -0.264
past earlier b0 -0.731
past earlier b1 -0.575
past earlier b2 -0.637
past earlier b3 -0.407
past earlier p -0.563
past later 0 inside loose -0.138
past later 0 inside naming -0.198
past later 0 inside none -0.609
past later 0 inside noun -0.083
past later 0 inside plain -0.406
past later 0 inside speech 0.038
past later 0 opens loose -0.105
past later 0 opens naming -0.075
past later 0 opens none -1.032
past later 0 opens plain -0.181
past later 0 opens speech -0.044
past later 1 inside loose -0.096
past later 1 inside naming 0.117
past later 1 inside none -0.335
past later 1 inside noun -0.178
past later 1 inside plain 0.147
past later 1 inside speech 0.177
past later 1 opens naming -0.088
past later 1 opens none -0.58
past later 1 opens noun -0.069
past later 1 opens plain -0.035
past later 2 inside loose -0.137
past later 2 inside naming -0.323
past later 2 inside none -0.17
past later 2 inside noun 0.069
past later 2 inside plain 0.034
past later 2 inside speech 0.341
past later 2 opens loose -0.164
past later 2 opens naming 0.1
past later 2 opens none 0.145
past later 2 opens noun -0.138
past later 2 opens plain 0.043
past later 2 opens speech 0.215
past later 3+ inside loose 0.056
past later 3+ inside naming 0.143
past later 3+ inside none -0.032
past later 3+ inside noun 0.244
past later 3+ inside plain -0.417
past later 3+ inside speech 0.141
past later 3+ opens loose -0.286
past later 3+ opens naming -0.076
past later 3+ opens none 0.184
past later 3+ opens plain -0.625
past later 3+ opens speech -0.022
past later a0 0.082
past later a1 -0.294
past later a2 -0.465
past later a3 -0.309
past later b0 0.26
past later b1 -0.748
past later b2 -0.742
past later b3 -0.235
past later n -0.05
past later p -0.27
past nobody a0 -0.116
past nobody a1 -0.13
past nobody a2 -0.094
past nobody a3 -0.151
past nobody b0 -0.653
past nobody b1 -0.449
past nobody b2 -0.217
past nobody b3 -0.101
past nobody p -0.085
past none a0 -0.131
past none a1 -0.253
past none a2 -0.254
past none a3 -0.223
past none b0 0.036
past none b1 -0.535
past none b2 -0.24
past none b3 -0.126
past none p -0.479
past same 0 closed 0.574
past same 1 closed -0.345
past same 1 open 0.609
past same 2 closed -0.354
past same 3+ closed -0.674
past same a0 0.204
past same a0 subject-verb 0.085
past same a0 verb-subject 0.2
past same b0 0.099
past same b0 according 0.326
past same b0 none 0.581
past same b0 participle 0.058
past same b0 subject-verb -0.329
past same b0 verb 0.581
past same b0 verb-subject -0.183
past same b1 0.571
past same b1 according 0.196
past same b1 none 0.537
past same b1 subject-verb 0.195
past same b1 verb -0.095
past same b1 verb-subject 0.283
past same b2 0.217
past same b2 none 0.117
past same b2 subject-verb 0.115
past same b2 verb -0.136
past same b2 verb-subject 0.137
past same b3 -0.138
past same b3 subject-verb -0.086
past same far -0.264
past same far according 0.106
past same far owner -0.033
past same far participle -0.05
past same far subject-verb -0.273
past same far verb 0.03
past same far verb-subject -0.37
past same p 0.048
past same p according -0.233
past same p none -0.183
past same p owner -0.033
past same p participle -0.028
past same p verb 0.053
past same p verb-subject 0.196
place a0 0.07
place a0 crosses 0 0.059
place a0 crosses 0 according 0.308
place a0 crosses 0 none -0.136
place a0 crosses 0 owner -0.155
place a0 crosses 0 participle -0.436
place a0 crosses 0 subject-verb -0.075
place a0 crosses 0 verb -0.365
place a0 crosses 0 verb-subject 0.16
place a0 crosses 1 none -0.319
place a0 crosses 1 owner -0.138
place a0 crosses 1 subject-verb 0.218
place a0 crosses 1 verb -0.255
place a0 crosses 1 verb-subject 0.044
place a0 crosses 2 -0.387
place a0 crosses 2 none -0.365
place a0 crosses 3+ -0.264
place a0 crosses 3+ none -0.264
place a0 gap0 0.345
place a0 gap1 -0.26
place a0 gap12 -0.047
place a0 gap2 -0.272
place a0 gap24 -0.175
place a0 gap3 0.043
place a0 gap6 -0.022
place a0 gap99 -0.118
place a1 -0.332
place a1 crosses 0 -0.329
place a1 crosses 0 according -0.238
place a1 crosses 0 none -0.337
place a1 crosses 0 owner -0.06
place a1 crosses 0 participle -0.228
place a1 crosses 0 subject-verb -0.116
place a1 crosses 0 verb -0.208
place a1 crosses 0 verb-subject -0.058
place a1 crosses 1 -0.102
place a1 crosses 1 none -0.229
place a1 crosses 1 verb -0.137
place a1 crosses 1 verb-subject -0.233
place a1 crosses 2 -0.159
place a1 crosses 2 none -0.021
place a1 crosses 2 subject-verb -0.106
place a1 crosses 2 verb -0.027
place a1 crosses 3+ -0.054
place a1 crosses 3+ subject-verb -0.045
place a1 gap0 0.101
place a1 gap12 -0.643
place a1 gap2 -0.362
place a1 gap24 -0.165
place a1 gap3 -0.078
place a1 gap6 -0.413
place a1 gap99 -0.443
place a2 -0.56
place a2 crosses 0 -0.386
place a2 crosses 0 none -0.252
place a2 crosses 0 subject-verb -0.249
place a2 crosses 0 verb -0.143
place a2 crosses 1 -0.336
place a2 crosses 1 none -0.11
place a2 crosses 1 subject-verb -0.251
place a2 crosses 1 verb -0.067
place a2 crosses 2 -0.148
place a2 crosses 2 none -0.024
place a2 crosses 2 subject-verb -0.102
place a2 crosses 3+ -0.089
place a2 crosses 3+ none -0.029
place a2 crosses 3+ subject-verb -0.059
place a2 gap12 -0.144
place a2 gap24 -0.359
place a2 gap6 -0.065
place a2 gap99 -0.356
place a3 -0.421
place a3 crosses 0 -0.306
place a3 crosses 0 none -0.126
place a3 crosses 0 subject-verb -0.16
place a3 crosses 0 verb -0.168
place a3 crosses 1 -0.172
place a3 crosses 1 none -0.034
place a3 crosses 1 subject-verb -0.133
place a3 crosses 1 verb -0.045
place a3 crosses 2 -0.152
place a3 crosses 2 none -0.031
place a3 crosses 2 subject-verb -0.126
place a3 crosses 2 verb -0.027
place a3 gap12 -0.065
place a3 gap24 -0.253
place a3 gap99 -0.284
place b0 0.106
place b0 crosses 0 0.15
place b0 crosses 0 according 0.217
place b0 crosses 0 none -0.155
place b0 crosses 0 owner 0.184
place b0 crosses 0 participle 0.107
place b0 crosses 0 subject-verb 0.187
place b0 crosses 0 verb -0.036
place b0 crosses 0 verb-subject -0.493
place b0 crosses 1 -0.135
place b0 crosses 1 according 0.27
place b0 crosses 1 none -0.075
place b0 crosses 1 owner -0.166
place b0 crosses 1 participle -0.221
place b0 crosses 1 subject-verb -0.178
place b0 crosses 1 verb -0.022
place b0 crosses 1 verb-subject 0.07
place b0 crosses 2 0.073
place b0 crosses 2 none -0.252
place b0 crosses 2 subject-verb 0.09
place b0 crosses 2 verb 0.039
place b0 crosses 3+ 0.14
place b0 crosses 3+ none 0.174
place b0 crosses 3+ subject-verb 0.207
place b0 crosses 3+ verb -0.047
place b0 gap0 -0.602
place b0 gap1 -0.113
place b0 gap12 0.142
place b0 gap24 -0.039
place b0 gap3 0.114
place b0 gap6 0.188
place b0 gap99 -0.184
place b1 -0.187
place b1 crosses 0 -0.129
place b1 crosses 0 according -0.061
place b1 crosses 0 none -0.21
place b1 crosses 0 owner -0.166
place b1 crosses 0 participle -0.281
place b1 crosses 0 subject-verb 0.031
place b1 crosses 0 verb -0.202
place b1 crosses 0 verb-subject -0.088
place b1 crosses 1 -0.245
place b1 crosses 1 none 0.034
place b1 crosses 1 participle -0.038
place b1 crosses 1 subject-verb -0.409
place b1 crosses 1 verb -0.118
place b1 crosses 1 verb-subject 0.178
place b1 crosses 2 -0.278
place b1 crosses 2 none -0.347
place b1 crosses 2 subject-verb -0.34
place b1 crosses 2 verb -0.16
place b1 crosses 3+ -0.333
place b1 crosses 3+ none -0.045
place b1 crosses 3+ subject-verb -0.268
place b1 crosses 3+ verb -0.026
place b1 gap0 -0.074
place b1 gap1 -0.147
place b1 gap12 -0.154
place b1 gap2 0.222
place b1 gap24 -0.107
place b1 gap3 -0.04
place b1 gap6 -0.069
place b1 gap99 -0.398
place b2 -0.339
place b2 crosses 0 -0.331
place b2 crosses 0 none -0.424
place b2 crosses 0 participle -0.026
place b2 crosses 0 subject-verb -0.224
place b2 crosses 0 verb -0.265
place b2 crosses 0 verb-subject 0.094
place b2 crosses 1 -0.152
place b2 crosses 1 none -0.38
place b2 crosses 1 participle -0.064
place b2 crosses 1 subject-verb -0.051
place b2 crosses 1 verb -0.296
place b2 crosses 1 verb-subject 0.032
place b2 crosses 2 -0.113
place b2 crosses 2 none 0.04
place b2 crosses 2 subject-verb -0.269
place b2 crosses 2 verb -0.071
place b2 crosses 2 verb-subject -0.1
place b2 crosses 3+ -0.097
place b2 crosses 3+ none -0.027
place b2 crosses 3+ subject-verb -0.041
place b2 gap12 0.165
place b2 gap24 -0.078
place b2 gap6 -0.187
place b2 gap99 -0.633
place b3 -0.556
place b3 crosses 0 -0.318
place b3 crosses 0 none -0.15
place b3 crosses 0 subject-verb -0.142
place b3 crosses 0 verb -0.117
place b3 crosses 1 -0.331
place b3 crosses 1 none -0.177
place b3 crosses 1 subject-verb -0.187
place b3 crosses 1 verb -0.124
place b3 crosses 2 -0.261
place b3 crosses 2 none -0.16
place b3 crosses 2 subject-verb -0.133
place b3 crosses 2 verb -0.089
place b3 crosses 3+ -0.13
place b3 crosses 3+ none -0.025
place b3 crosses 3+ subject-verb -0.052
place b3 crosses 3+ verb -0.064
place b3 gap24 -0.105
place b3 gap99 -0.537
place far -0.264
place far crosses 0 -0.637
place far crosses 0 according -0.251
place far crosses 0 none -0.104
place far crosses 0 subject-verb -0.501
place far crosses 0 verb-subject -0.167
place far crosses 1 -0.263
place far crosses 1 according 0.148
place far crosses 1 none 0.133
place far crosses 1 participle -0.034
place far crosses 1 subject-verb -0.322
place far crosses 1 verb -0.125
place far crosses 1 verb-subject -0.274
place far crosses 2 0.022
place far crosses 2 according -0.154
place far crosses 2 none -0.193
place far crosses 2 subject-verb 0.086
place far crosses 2 verb -0.06
place far crosses 2 verb-subject -0.126
place far crosses 3+ according -0.069
place far crosses 3+ none -0.12
place far crosses 3+ subject-verb -0.099
place far crosses 3+ verb 0.09
place far crosses 3+ verb-subject -0.031
place far gap12 -0.254
place far gap24 0.347
place far gap3 0.078
place far gap6 0.217
place far gap99 -0.464
place n crosses 0 none -0.022
place n gap1 -0.022
place p -0.363
place p crosses 0 -0.152
place p crosses 0 none -0.234
place p crosses 0 owner -0.162
place p crosses 0 participle -0.259
place p crosses 0 verb -0.225
place p crosses 0 verb-subject 0.084
place p crosses 1 -0.403
place p crosses 1 according -0.303
place p crosses 1 none -0.232
place p crosses 1 owner -0.163
place p crosses 1 participle -0.142
place p crosses 1 subject-verb -0.39
place p crosses 1 verb -0.248
place p crosses 1 verb-subject -0.149
place p crosses 2 -0.313
place p crosses 2 according -0.05
place p crosses 2 none -0.309
place p crosses 2 owner -0.056
place p crosses 2 participle -0.031
place p crosses 2 subject-verb -0.176
place p crosses 2 verb -0.235
place p crosses 2 verb-subject -0.204
place p crosses 3+ -0.439
place p crosses 3+ none -0.161
place p crosses 3+ subject-verb -0.403
place p crosses 3+ verb -0.092
place p crosses 3+ verb-subject -0.039
place p gap1 -0.255
place p gap12 -0.218
place p gap2 0.2
place p gap24 -0.196
place p gap3 -0.136
place p gap6 -0.025
place p gap99 -0.586
rivals a0 0 other 0.186
rivals a0 1 other 0.094
rivals a0 1 subject -0.244
rivals a0 2 other -0.174
rivals a0 2 subject -0.243
rivals a0 3+ other -0.371
rivals a0 3+ subject -0.127
rivals a0 first participle -0.332
rivals a0 first subject-verb 0.042
rivals a0 first verb -0.447
rivals a0 late loose -0.51
rivals a0 late naming -0.482
rivals a0 late none -0.108
rivals a0 late plain -0.096
rivals a0 late speech 0.31
rivals a0 loose loose -0.143
rivals a0 loose naming -0.166
rivals a0 loose none -0.634
rivals a0 loose plain -0.11
rivals a0 loose speech 0.178
rivals a0 naming loose -0.06
rivals a0 naming naming -0.261
rivals a0 naming none -0.045
rivals a0 naming plain 0.096
rivals a0 not-first according 0.308
rivals a0 not-first none -0.209
rivals a0 not-first owner -0.228
rivals a0 not-first participle -0.344
rivals a0 not-first subject-verb -0.1
rivals a0 not-first verb -0.169
rivals a0 not-first verb-subject 0.166
rivals a0 noun none -0.035
rivals a0 plain loose -0.183
rivals a0 plain naming -0.312
rivals a0 plain none -0.361
rivals a0 plain plain 0.03
rivals a0 plain speech 0.211
rivals a0 rank 0 0.04
rivals a0 rank 1 0.081
rivals a0 rank 2 -0.083
rivals a0 rank 3+ -0.301
rivals a0 speech loose -0.244
rivals a0 speech naming -0.181
rivals a0 speech none -0.046
rivals a0 speech plain -0.348
rivals a0 speech speech -0.021
rivals a0 unreported loose -0.385
rivals a0 unreported naming -0.08
rivals a0 unreported none -0.152
rivals a0 unreported noun 0.074
rivals a0 unreported plain -0.65
rivals a0 unreported speech 0.163
rivals a1 0 other -0.353
rivals a1 1 other -0.354
rivals a1 1 subject -0.273
rivals a1 2 other -0.288
rivals a1 2 subject -0.42
rivals a1 3+ other -0.15
rivals a1 3+ subject -0.183
rivals a1 first participle -0.174
rivals a1 first subject-verb -0.058
rivals a1 first verb -0.173
rivals a1 late loose -0.106
rivals a1 late none -0.143
rivals a1 late plain -0.088
rivals a1 late speech 0.078
rivals a1 loose none -0.065
rivals a1 loose plain -0.021
rivals a1 loose speech -0.046
rivals a1 naming none -0.032
rivals a1 not-first according -0.244
rivals a1 not-first none -0.392
rivals a1 not-first owner -0.071
rivals a1 not-first participle -0.094
rivals a1 not-first subject-verb -0.104
rivals a1 not-first verb -0.222
rivals a1 not-first verb-subject -0.27
rivals a1 plain loose -0.037
rivals a1 plain none -0.197
rivals a1 plain plain -0.026
rivals a1 plain speech -0.09
rivals a1 rank 1 -0.233
rivals a1 rank 2 -0.539
rivals a1 rank 3+ -0.273
rivals a1 speech loose -0.044
rivals a1 speech none -0.111
rivals a1 speech plain -0.083
rivals a1 speech speech -0.039
rivals a1 unreported loose -0.169
rivals a1 unreported naming -0.077
rivals a1 unreported none -0.301
rivals a1 unreported plain -0.191
rivals a1 unreported speech -0.106
rivals a2 0 other -0.045
rivals a2 0 subject -0.125
rivals a2 1 other -0.247
rivals a2 1 subject -0.327
rivals a2 2 other -0.135
rivals a2 2 subject -0.175
rivals a2 3+ other -0.045
rivals a2 3+ subject -0.1
rivals a2 first subject-verb -0.392
rivals a2 first verb -0.127
rivals a2 late none -0.08
rivals a2 loose none -0.051
rivals a2 not-first none -0.335
rivals a2 not-first subject-verb -0.075
rivals a2 not-first verb -0.09
rivals a2 plain none -0.036
rivals a2 rank 0 -0.024
rivals a2 rank 1 -0.157
rivals a2 rank 2 -0.284
rivals a2 rank 3+ -0.422
rivals a2 speech none -0.025
rivals a2 unreported loose -0.147
rivals a2 unreported naming -0.106
rivals a2 unreported none -0.247
rivals a2 unreported plain -0.153
rivals a2 unreported speech -0.335
rivals a3 0 subject -0.124
rivals a3 1 other -0.093
rivals a3 1 subject -0.195
rivals a3 2 subject -0.2
rivals a3 3+ other -0.089
rivals a3 3+ subject -0.117
rivals a3 first subject-verb -0.249
rivals a3 first verb -0.142
rivals a3 late none -0.117
rivals a3 late plain -0.022
rivals a3 not-first none -0.17
rivals a3 not-first subject-verb -0.109
rivals a3 not-first verb -0.112
rivals a3 rank 1 -0.116
rivals a3 rank 2 -0.246
rivals a3 rank 3+ -0.285
rivals a3 unreported none -0.06
rivals a3 unreported plain -0.142
rivals a3 unreported speech -0.22
rivals b0 0 other -0.225
rivals b0 0 subject -0.095
rivals b0 1 other -0.203
rivals b0 1 subject 0.088
rivals b0 2 other 0.062
rivals b0 2 subject 0.254
rivals b0 3+ other 0.131
rivals b0 3+ subject 0.237
rivals b0 first participle 0.385
rivals b0 first subject-verb 0.184
rivals b0 late loose 0.1
rivals b0 late naming -0.057
rivals b0 late none -0.576
rivals b0 late plain -0.344
rivals b0 late speech 0.223
rivals b0 loose loose -0.504
rivals b0 loose naming -0.556
rivals b0 loose none -0.322
rivals b0 loose plain -0.171
rivals b0 loose speech -0.1
rivals b0 naming loose 0.236
rivals b0 naming naming -0.256
rivals b0 naming none -1.59
rivals b0 naming noun -0.045
rivals b0 naming plain -0.974
rivals b0 naming speech -0.266
rivals b0 not-first according 0.321
rivals b0 not-first none -0.142
rivals b0 not-first owner 0.127
rivals b0 not-first participle -0.202
rivals b0 not-first subject-verb -0.081
rivals b0 not-first verb -0.074
rivals b0 not-first verb-subject -0.439
rivals b0 noun none -0.101
rivals b0 noun plain -0.197
rivals b0 plain loose -0.085
rivals b0 plain naming 0.085
rivals b0 plain none -0.305
rivals b0 plain plain 0.125
rivals b0 plain speech -0.283
rivals b0 rank 0 -0.03
rivals b0 rank 2 0.102
rivals b0 rank 3+ 0.086
rivals b0 speech loose -0.963
rivals b0 speech naming -0.788
rivals b0 speech none -0.364
rivals b0 speech noun -0.394
rivals b0 speech plain -0.608
rivals b0 speech speech -0.122
rivals b0 unreported loose 0.039
rivals b0 unreported naming 0.193
rivals b0 unreported none 0.139
rivals b0 unreported noun 0.297
rivals b0 unreported plain 0.119
rivals b0 unreported speech 0.13
rivals b1 0 other -0.1
rivals b1 0 subject -0.148
rivals b1 1 other 0.092
rivals b1 1 subject 0.022
rivals b1 2 other -0.034
rivals b1 2 subject -0.232
rivals b1 3+ other -0.162
rivals b1 3+ subject -0.234
rivals b1 first participle -0.053
rivals b1 first subject-verb -0.033
rivals b1 first verb -0.043
rivals b1 late loose -0.346
rivals b1 late naming -0.208
rivals b1 late none -0.407
rivals b1 late plain -0.483
rivals b1 late speech -0.276
rivals b1 loose loose -0.062
rivals b1 loose naming -0.045
rivals b1 loose none -0.526
rivals b1 loose plain -0.27
rivals b1 loose speech -0.057
rivals b1 naming naming -0.046
rivals b1 naming none -0.291
rivals b1 naming plain -0.098
rivals b1 naming speech -0.131
rivals b1 not-first according 0.115
rivals b1 not-first none -0.184
rivals b1 not-first owner -0.167
rivals b1 not-first participle -0.287
rivals b1 not-first subject-verb -0.351
rivals b1 not-first verb -0.332
rivals b1 noun none -0.142
rivals b1 plain loose -0.074
rivals b1 plain naming -0.134
rivals b1 plain none -0.323
rivals b1 plain plain -0.303
rivals b1 plain speech -0.239
rivals b1 rank 0 0.089
rivals b1 rank 1 -0.322
rivals b1 rank 2 -0.034
rivals b1 rank 3+ -0.214
rivals b1 speech loose -0.272
rivals b1 speech naming -0.145
rivals b1 speech none 0.02
rivals b1 speech plain 0.033
rivals b1 speech speech -0.098
rivals b1 unreported loose -0.325
rivals b1 unreported naming -0.125
rivals b1 unreported none 0.047
rivals b1 unreported plain -0.162
rivals b1 unreported speech 0.102
rivals b2 0 other 0.042
rivals b2 0 subject 0.061
rivals b2 1 other 0.047
rivals b2 1 subject -0.069
rivals b2 2 other -0.223
rivals b2 2 subject -0.292
rivals b2 3+ other -0.183
rivals b2 3+ subject -0.558
rivals b2 first subject-verb -0.092
rivals b2 first verb -0.377
rivals b2 late loose -0.025
rivals b2 late naming -0.047
rivals b2 late none -0.207
rivals b2 late plain -0.103
rivals b2 late speech -0.072
rivals b2 loose none -0.08
rivals b2 loose plain -0.028
rivals b2 naming none -0.041
rivals b2 naming plain -0.022
rivals b2 not-first according -0.044
rivals b2 not-first none -0.288
rivals b2 not-first participle -0.076
rivals b2 not-first subject-verb -0.411
rivals b2 not-first verb -0.227
rivals b2 not-first verb-subject 0.057
rivals b2 plain none -0.203
rivals b2 plain plain -0.028
rivals b2 plain speech -0.031
rivals b2 rank 0 0.114
rivals b2 rank 1 -0.088
rivals b2 rank 2 -0.224
rivals b2 rank 3+ -0.316
rivals b2 speech loose -0.066
rivals b2 speech none -0.074
rivals b2 speech plain -0.101
rivals b2 speech speech -0.096
rivals b2 unreported loose -0.319
rivals b2 unreported naming -0.256
rivals b2 unreported none -0.156
rivals b2 unreported plain -0.406
rivals b2 unreported speech -0.028
rivals b3 0 subject -0.066
rivals b3 1 other -0.16
rivals b3 1 subject -0.051
rivals b3 2 other -0.177
rivals b3 2 subject -0.172
rivals b3 3+ other -0.26
rivals b3 3+ subject -0.348
rivals b3 first subject-verb -0.266
rivals b3 first verb -0.2
rivals b3 late loose -0.025
rivals b3 late none -0.082
rivals b3 late plain -0.043
rivals b3 late speech -0.035
rivals b3 loose plain -0.048
rivals b3 naming none -0.029
rivals b3 not-first none -0.357
rivals b3 not-first subject-verb -0.148
rivals b3 not-first verb -0.136
rivals b3 not-first verb-subject -0.093
rivals b3 plain none -0.075
rivals b3 rank 2 -0.115
rivals b3 rank 3+ -0.535
rivals b3 speech plain -0.032
rivals b3 unreported loose -0.141
rivals b3 unreported naming -0.102
rivals b3 unreported none -0.268
rivals b3 unreported plain -0.221
rivals b3 unreported speech -0.243
rivals far 1 other 0.142
rivals far 1 subject -0.161
rivals far 2 other -0.152
rivals far 2 subject 0.252
rivals far 3+ other -0.598
rivals far 3+ subject -0.446
rivals far first participle -0.031
rivals far first subject-verb -0.267
rivals far first verb 0.05
rivals far late loose -0.124
rivals far late naming -0.064
rivals far late none -0.031
rivals far late plain -0.069
rivals far late speech -0.276
rivals far loose speech -0.026
rivals far not-first according 0.106
rivals far not-first owner -0.033
rivals far not-first participle -0.021
rivals far not-first subject-verb -0.12
rivals far not-first verb -0.17
rivals far not-first verb-subject -0.37
rivals far plain none 0.173
rivals far plain speech -0.091
rivals far rank 1 0.061
rivals far rank 2 0.097
rivals far rank 3+ -0.364
rivals far unreported loose -0.253
rivals far unreported naming -0.285
rivals far unreported none -0.307
rivals far unreported noun -0.03
rivals far unreported plain 0.037
rivals far unreported speech -0.157
rivals n 0 other -0.022
rivals n not-first none -0.022
rivals n unreported none -0.022
rivals p 0 other -0.085
rivals p 0 subject -0.041
rivals p 1 other -0.305
rivals p 1 subject -0.249
rivals p 2 other -0.487
rivals p 2 subject -0.243
rivals p 3+ other -0.308
rivals p 3+ subject -0.405
rivals p first participle -0.241
rivals p first verb 0.037
rivals p late loose -0.323
rivals p late naming 0.104
rivals p late none -0.58
rivals p late noun -0.057
rivals p late plain -0.345
rivals p late speech -0.478
rivals p loose loose -0.075
rivals p loose naming -0.055
rivals p loose none -0.363
rivals p loose plain -0.356
rivals p loose speech -0.116
rivals p naming loose -0.077
rivals p naming none -0.392
rivals p naming noun -0.149
rivals p naming plain -0.071
rivals p not-first according -0.082
rivals p not-first none -0.292
rivals p not-first owner -0.264
rivals p not-first participle -0.219
rivals p not-first subject-verb -0.593
rivals p not-first verb -0.733
rivals p not-first verb-subject -0.061
rivals p noun none -0.091
rivals p plain loose -0.094
rivals p plain naming -0.098
rivals p plain noun -0.059
rivals p plain plain -0.265
rivals p plain speech -0.108
rivals p rank 0 0.05
rivals p rank 1 -0.155
rivals p rank 2 -0.229
rivals p rank 3+ -0.436
rivals p speech loose -0.179
rivals p speech naming -0.234
rivals p speech none -0.549
rivals p speech plain -0.268
rivals p speech speech -0.319
rivals p unreported loose -0.116
rivals p unreported naming -0.15
rivals p unreported none -0.231
rivals p unreported noun -0.146
rivals p unreported plain -0.093
rivals p unreported speech -0.046
shape capital inside a0 -0.253
shape capital inside a1 -0.748
shape capital inside a2 -0.239
shape capital inside a3 -0.223
shape capital inside b0 -0.136
shape capital inside b1 -0.44
shape capital inside b2 -0.063
shape capital inside b3 -0.222
shape capital inside far -0.714
shape capital inside p -0.658
shape capital opens a0 0.249
shape capital opens a1 0.226
shape capital opens a2 -0.33
shape capital opens a3 -0.218
shape capital opens b1 -0.052
shape capital opens b2 -0.254
shape capital opens b3 -0.403
shape capital opens far -0.112
shape capital opens p -0.21
shape inside comma a0 according 0.212
shape inside comma a0 none -0.637
shape inside comma a0 participle -0.194
shape inside comma a0 subject-verb 0.096
shape inside comma a0 verb -0.164
shape inside comma a0 verb-subject 0.098
shape inside comma a1 -0.411
shape inside comma a1 none -0.079
shape inside comma a1 owner -0.033
shape inside comma a1 subject-verb -0.324
shape inside comma a1 verb -0.108
shape inside comma a1 verb-subject -0.097
shape inside comma a2 -0.165
shape inside comma a2 none -0.045
shape inside comma a2 subject-verb -0.099
shape inside comma a2 verb -0.025
shape inside comma a3 -0.102
shape inside comma a3 none -0.051
shape inside comma a3 verb -0.029
shape inside comma b0 -0.087
shape inside comma b0 none -0.222
shape inside comma b0 participle -0.06
shape inside comma b0 subject-verb -0.053
shape inside comma b0 verb -0.022
shape inside comma b0 verb-subject -0.101
shape inside comma b1 -0.463
shape inside comma b1 according 0.11
shape inside comma b1 none -0.589
shape inside comma b1 subject-verb -0.604
shape inside comma b1 verb -0.408
shape inside comma b1 verb-subject -0.308
shape inside comma b2 -0.307
shape inside comma b2 none -0.136
shape inside comma b2 subject-verb -0.153
shape inside comma b2 verb -0.1
shape inside comma b3 -0.091
shape inside comma b3 none -0.047
shape inside comma b3 subject-verb -0.037
shape inside comma far -0.517
shape inside comma far none -0.024
shape inside comma far subject-verb -0.428
shape inside comma far verb -0.029
shape inside comma far verb-subject -0.033
shape inside comma p -0.286
shape inside comma p according -0.055
shape inside comma p participle -0.045
shape inside comma p subject-verb -0.613
shape inside comma p verb -0.214
shape inside comma p verb-subject -0.168
shape inside none a0 -0.176
shape inside none a0 according -0.13
shape inside none a0 none -0.182
shape inside none a0 owner -0.206
shape inside none a0 participle -0.363
shape inside none a0 subject-verb 0.023
shape inside none a0 verb -0.307
shape inside none a0 verb-subject 0.186
shape inside none a1 -0.736
shape inside none a1 according -0.129
shape inside none a1 none -0.179
shape inside none a1 participle -0.022
shape inside none a1 subject-verb -0.751
shape inside none a1 verb -0.186
shape inside none a1 verb-subject -0.081
shape inside none a2 -0.29
shape inside none a2 none -0.096
shape inside none a2 subject-verb -0.181
shape inside none a2 verb -0.102
shape inside none a3 -0.159
shape inside none a3 subject-verb -0.115
shape inside none a3 verb -0.094
shape inside none b0 0.105
shape inside none b0 according 0.151
shape inside none b0 none -0.031
shape inside none b0 participle 0.192
shape inside none b0 subject-verb 0.069
shape inside none b0 verb -0.134
shape inside none b0 verb-subject -0.294
shape inside none b1 -0.478
shape inside none b1 none -0.652
shape inside none b1 participle -0.102
shape inside none b1 subject-verb -0.2
shape inside none b1 verb -0.501
shape inside none b1 verb-subject -0.387
shape inside none b2 -0.446
shape inside none b2 none -0.189
shape inside none b2 subject-verb -0.284
shape inside none b2 verb -0.105
shape inside none b2 verb-subject -0.05
shape inside none b3 -0.259
shape inside none b3 none -0.117
shape inside none b3 subject-verb -0.156
shape inside none b3 verb -0.133
shape inside none far -0.115
shape inside none far according 0.163
shape inside none far none -0.163
shape inside none far subject-verb -0.468
shape inside none far verb -0.29
shape inside none far verb-subject -0.196
shape inside none p -0.384
shape inside none p according 0.16
shape inside none p none -0.305
shape inside none p owner -0.088
shape inside none p participle -0.058
shape inside none p subject-verb -0.764
shape inside none p verb -0.361
shape inside none p verb-subject -0.335
shape inside stop a0 -0.356
shape inside stop a0 none -0.249
shape inside stop a0 subject-verb -0.307
shape inside stop a0 verb -0.09
shape inside stop a1 -0.925
shape inside stop a1 according -0.094
shape inside stop a1 none -0.196
shape inside stop a1 owner -0.024
shape inside stop a1 participle -0.102
shape inside stop a1 subject-verb -0.84
shape inside stop a1 verb -0.31
shape inside stop a1 verb-subject -0.034
shape inside stop a2 -0.266
shape inside stop a2 none -0.142
shape inside stop a2 subject-verb -0.197
shape inside stop a2 verb -0.1
shape inside stop a3 -0.219
shape inside stop a3 none -0.054
shape inside stop a3 subject-verb -0.143
shape inside stop a3 verb -0.09
shape inside stop b0 0.08
shape inside stop b0 according 0.224
shape inside stop b0 none -0.186
shape inside stop b0 owner 0.145
shape inside stop b0 participle -0.079
shape inside stop b0 subject-verb 0.14
shape inside stop b0 verb 0.082
shape inside stop b0 verb-subject -0.27
shape inside stop b1 -0.11
shape inside stop b1 none -0.052
shape inside stop b1 participle -0.147
shape inside stop b1 subject-verb -0.057
shape inside stop b1 verb -0.163
shape inside stop b1 verb-subject -0.114
shape inside stop b2 -0.075
shape inside stop b2 none -0.277
shape inside stop b2 subject-verb 0.086
shape inside stop b2 verb -0.165
shape inside stop b2 verb-subject -0.142
shape inside stop b3 -0.259
shape inside stop b3 none -0.084
shape inside stop b3 subject-verb -0.098
shape inside stop b3 verb -0.075
shape inside stop far -0.273
shape inside stop far according -0.19
shape inside stop far none -0.161
shape inside stop far subject-verb -0.186
shape inside stop far verb -0.177
shape inside stop far verb-subject -0.146
shape inside stop p -0.5
shape inside stop p according -0.086
shape inside stop p none -0.294
shape inside stop p owner -0.084
shape inside stop p participle -0.101
shape inside stop p subject-verb -0.664
shape inside stop p verb -0.266
shape inside stop p verb-subject -0.3
shape long a0 0.167
shape long a1 -0.149
shape long a2 -0.285
shape long a3 -0.265
shape long b0 0.06
shape long b2 -0.176
shape long b3 -0.359
shape long far -0.159
shape long p -0.133
shape middling a0 0.141
shape middling a1 -0.114
shape middling a2 -0.21
shape middling a3 -0.146
shape middling b1 -0.268
shape middling b2 -0.201
shape middling b3 -0.261
shape middling far -0.252
shape middling p -0.592
shape opens comma a0 0.218
shape opens comma a0 according 0.299
shape opens comma a0 none 0.132
shape opens comma a0 participle -0.236
shape opens comma a0 subject-verb -0.109
shape opens comma a0 verb -0.023
shape opens comma a1 0.048
shape opens comma a1 none -0.14
shape opens comma a1 subject-verb 0.089
shape opens comma a1 verb -0.054
shape opens comma a1 verb-subject -0.084
shape opens comma a2 -0.123
shape opens comma a2 subject-verb -0.111
shape opens comma a3 -0.044
shape opens comma a3 subject-verb -0.042
shape opens comma b1 -0.769
shape opens comma b1 according -0.193
shape opens comma b1 none -0.447
shape opens comma b1 owner -0.027
shape opens comma b1 participle -0.069
shape opens comma b1 subject-verb -0.747
shape opens comma b1 verb -0.351
shape opens comma b1 verb-subject -0.105
shape opens comma b2 -0.328
shape opens comma b2 none -0.108
shape opens comma b2 subject-verb -0.254
shape opens comma b2 verb -0.087
shape opens comma b2 verb-subject -0.059
shape opens comma b3 -0.183
shape opens comma b3 none -0.064
shape opens comma b3 subject-verb -0.094
shape opens comma b3 verb -0.05
shape opens comma far 0.12
shape opens comma far according -0.309
shape opens comma far none 0.155
shape opens comma far participle -0.04
shape opens comma far subject-verb 0.129
shape opens comma far verb -0.168
shape opens comma far verb-subject -0.163
shape opens comma p -0.336
shape opens comma p according -0.289
shape opens comma p none -0.292
shape opens comma p owner -0.09
shape opens comma p participle -0.083
shape opens comma p subject-verb -0.177
shape opens comma p verb -0.287
shape opens comma p verb-subject -0.488
shape opens none a0 -0.19
shape opens none a0 none -0.473
shape opens none a0 subject-verb 0.096
shape opens none a0 verb -0.428
shape opens none a0 verb-subject 0.444
shape opens none a1 -0.355
shape opens none a1 none -0.131
shape opens none a1 subject-verb -0.266
shape opens none a1 verb -0.064
shape opens none a2 -0.125
shape opens none a2 none -0.081
shape opens none a2 verb -0.035
shape opens none b1 -0.273
shape opens none b1 none -0.435
shape opens none b1 subject-verb -0.256
shape opens none b1 verb -0.247
shape opens none b2 -0.141
shape opens none b2 none -0.054
shape opens none b2 subject-verb -0.088
shape opens none b3 -0.086
shape opens none b3 none -0.024
shape opens none b3 verb -0.048
shape opens none far -0.272
shape opens none far none -0.032
shape opens none far subject-verb -0.214
shape opens none p -0.118
shape opens none p none -0.52
shape opens none p subject-verb -0.079
shape opens none p verb 0.075
shape opens none p verb-subject -0.174
shape opens stop a0 0.29
shape opens stop a0 none 0.093
shape opens stop a0 subject-verb 0.248
shape opens stop a0 verb -0.08
shape opens stop a0 verb-subject 0.109
shape opens stop a1 0.329
shape opens stop a1 none -0.249
shape opens stop a1 subject-verb 0.362
shape opens stop a1 verb 0.038
shape opens stop a2 -0.195
shape opens stop a2 none -0.095
shape opens stop a2 subject-verb -0.139
shape opens stop a3 -0.192
shape opens stop a3 subject-verb -0.147
shape opens stop b1 0.259
shape opens stop b1 according 0.24
shape opens stop b1 none 0.052
shape opens stop b1 participle -0.077
shape opens stop b1 subject-verb 0.123
shape opens stop b1 verb-subject 0.144
shape opens stop b2 -0.181
shape opens stop b2 none -0.105
shape opens stop b2 participle -0.071
shape opens stop b2 subject-verb -0.243
shape opens stop b2 verb -0.287
shape opens stop b2 verb-subject 0.129
shape opens stop b3 -0.33
shape opens stop b3 none -0.2
shape opens stop b3 subject-verb -0.176
shape opens stop b3 verb -0.098
shape opens stop b3 verb-subject -0.087
shape opens stop far -0.228
shape opens stop far none -0.157
shape opens stop far subject-verb -0.233
shape opens stop far verb 0.127
shape opens stop far verb-subject -0.164
shape opens stop p -0.078
shape opens stop p according -0.278
shape opens stop p none -0.212
shape opens stop p owner -0.155
shape opens stop p participle -0.23
shape opens stop p subject-verb 0.1
shape opens stop p verb -0.144
shape opens stop p verb-subject 0.145
shape short a0 -0.273
shape short a1 -0.429
shape short a2 -0.422
shape short a3 -0.233
shape short b0 0.09
shape short b1 -0.473
shape short b2 -0.528
shape short b3 -0.313
shape short far -0.209
shape short p -0.654
shape small inside a0 -0.067
shape small inside a1 -1
shape small inside a2 -0.416
shape small inside a3 -0.194
shape small inside b0 0.19
shape small inside b1 -0.23
shape small inside b2 -0.265
shape small inside b3 -0.29
shape small inside far -0.086
shape small inside p -0.301
shape small opens a0 0.14
shape small opens b1 0.034
shape small opens far -0.02
shape small opens p 0.083
`;
