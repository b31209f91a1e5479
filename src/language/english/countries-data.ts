/** Countries and territories whose English name is one word, in lower case. Made by `npm run make:countries` from the region names of CLDR
 * 48.0 (Unicode License v3) in Node's ICU; do not edit. */
import { wordSet } from "../word-set.ts";

export const COUNTRIES = wordSet(`
afghanistan albania algeria andorra angola anguilla argentina armenia aruba australia austria azerbaijan bahamas bahrain
bangladesh barbados belarus belgium belize benin bermuda bhutan bolivia botswana brazil brunei bulgaria burundi cambodia cameroon
canada chad chile china colombia comoros croatia cuba curaçao cyprus czechia denmark djibouti dominica ecuador egypt eritrea
estonia eswatini ethiopia fiji finland france gabon gambia georgia germany ghana gibraltar greece greenland grenada guadeloupe
guam guatemala guernsey guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan
jersey jordan kazakhstan kenya kiribati kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania
luxembourg madagascar malawi malaysia maldives mali malta martinique mauritania mauritius mayotte mexico micronesia moldova monaco
mongolia montenegro montserrat morocco mozambique namibia nauru nepal netherlands nicaragua niger nigeria niue norway oman
pakistan palau panama paraguay peru philippines poland portugal qatar romania russia rwanda réunion samoa senegal serbia
seychelles singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand
togo tonga tunisia turkmenistan tuvalu türkiye uganda ukraine uruguay uzbekistan vanuatu venezuela vietnam yemen zambia zimbabwe`);
