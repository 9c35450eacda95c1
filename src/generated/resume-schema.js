// written by schema/compile.js
"use strict";
export const validate = validate21;

function validate22(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(/^[A-Za-z][A-Za-z0-9+.-]*:(?=[^?#])(?:\/\/(?:(?:[A-Za-z0-9._~!$&'()*+,;=:-]|%[0-9A-Fa-f]{2})*@)?(?:\[[0-9A-Fa-f:.]+\]|(?:[A-Za-z0-9._~!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*)(?::[0-9]*)?(?=[/?#]|$)|(?!\/\/))(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*(?:#(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?$/u.test(data))){
vErrors = add(vErrors, {instancePath,keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}


function validate25(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}


function validate29(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(/^(?=[^@]{1,64}@)(?=.{1,254}$)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+(?:[A-Za-z]{2,63}|xn[A-Za-z0-9-]{1,60}[A-Za-z0-9])$/u.test(data))){
vErrors = add(vErrors, {instancePath,keyword:"format",params:{format: "email"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}


function validate34(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.address !== undefined){
if(!(validate25(data.address, {instancePath:instancePath+"/address"}))){
vErrors = vErrors === null ? validate25.errors : validate25.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.postalCode !== undefined){
if(!(validate25(data.postalCode, {instancePath:instancePath+"/postalCode"}))){
vErrors = vErrors === null ? validate25.errors : validate25.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.city !== undefined){
if(!(validate25(data.city, {instancePath:instancePath+"/city"}))){
vErrors = vErrors === null ? validate25.errors : validate25.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.countryCode !== undefined){
if(!(validate25(data.countryCode, {instancePath:instancePath+"/countryCode"}))){
vErrors = vErrors === null ? validate25.errors : validate25.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.region !== undefined){
if(!(validate25(data.region, {instancePath:instancePath+"/region"}))){
vErrors = vErrors === null ? validate25.errors : validate25.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}


function validate42(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.network !== undefined){
if(!(validate25(data.network, {instancePath:instancePath+"/network"}))){
vErrors = vErrors === null ? validate25.errors : validate25.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.username !== undefined){
if(!(validate25(data.username, {instancePath:instancePath+"/username"}))){
vErrors = vErrors === null ? validate25.errors : validate25.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.url !== undefined){
if(!(validate22(data.url, {instancePath:instancePath+"/url"}))){
vErrors = vErrors === null ? validate22.errors : validate22.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}


function validate41(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate42(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate42.errors : validate42.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}


function validate24(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
if(!(validate25(data.name, {instancePath:instancePath+"/name"}))){
vErrors = vErrors === null ? validate25.errors : validate25.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.label !== undefined){
if(!(validate25(data.label, {instancePath:instancePath+"/label"}))){
vErrors = vErrors === null ? validate25.errors : validate25.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.image !== undefined){
if(!(validate25(data.image, {instancePath:instancePath+"/image"}))){
vErrors = vErrors === null ? validate25.errors : validate25.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
if(!(validate29(data.email, {instancePath:instancePath+"/email"}))){
vErrors = vErrors === null ? validate29.errors : validate29.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.phone !== undefined){
if(!(validate25(data.phone, {instancePath:instancePath+"/phone"}))){
vErrors = vErrors === null ? validate25.errors : validate25.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.url !== undefined){
if(!(validate22(data.url, {instancePath:instancePath+"/url"}))){
vErrors = vErrors === null ? validate22.errors : validate22.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.summary !== undefined){
if(!(validate25(data.summary, {instancePath:instancePath+"/summary"}))){
vErrors = vErrors === null ? validate25.errors : validate25.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.location !== undefined){
if(!(validate34(data.location, {instancePath:instancePath+"/location"}))){
vErrors = vErrors === null ? validate34.errors : validate34.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.profiles !== undefined){
if(!(validate41(data.profiles, {instancePath:instancePath+"/profiles"}))){
vErrors = vErrors === null ? validate41.errors : validate41.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}


function validate56(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!/^(?:[12][0-9]{3}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|1[0-9]|2[0-8]))?|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31))?|(?:[12][0-9](?:0[48]|[2468][048]|[13579][26])|(?:12|16|20|24|28)00)-02-29)$/u.test(data)){
vErrors = add(vErrors, {instancePath,keyword:"pattern",params:{}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}


function validate60(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate25(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate25.errors : validate25.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}

const wrapper0 = {validate: validate65};

function validate66(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.highlights === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "highlights"}});
errors++;
}
if(data.name !== undefined){
if(!(validate25(data.name, {instancePath:instancePath+"/name"}))){
vErrors = vErrors === null ? validate25.errors : validate25.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.highlights !== undefined){
if(!(validate60(data.highlights, {instancePath:instancePath+"/highlights"}))){
vErrors = vErrors === null ? validate60.errors : validate60.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.groups !== undefined){
if(!(wrapper0.validate(data.groups, {instancePath:instancePath+"/groups"}))){
vErrors = vErrors === null ? wrapper0.validate.errors : wrapper0.validate.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}


function validate65(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate66(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate66.errors : validate66.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}


function validate50(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
if(!(validate25(data.name, {instancePath:instancePath+"/name"}))){
vErrors = vErrors === null ? validate25.errors : validate25.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.location !== undefined){
if(!(validate25(data.location, {instancePath:instancePath+"/location"}))){
vErrors = vErrors === null ? validate25.errors : validate25.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate25(data.description, {instancePath:instancePath+"/description"}))){
vErrors = vErrors === null ? validate25.errors : validate25.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.position !== undefined){
if(!(validate25(data.position, {instancePath:instancePath+"/position"}))){
vErrors = vErrors === null ? validate25.errors : validate25.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.url !== undefined){
if(!(validate22(data.url, {instancePath:instancePath+"/url"}))){
vErrors = vErrors === null ? validate22.errors : validate22.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.startDate !== undefined){
if(!(validate56(data.startDate, {instancePath:instancePath+"/startDate"}))){
vErrors = vErrors === null ? validate56.errors : validate56.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.endDate !== undefined){
if(!(validate56(data.endDate, {instancePath:instancePath+"/endDate"}))){
vErrors = vErrors === null ? validate56.errors : validate56.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.summary !== undefined){
if(!(validate25(data.summary, {instancePath:instancePath+"/summary"}))){
vErrors = vErrors === null ? validate25.errors : validate25.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.highlights !== undefined){
if(!(validate60(data.highlights, {instancePath:instancePath+"/highlights"}))){
vErrors = vErrors === null ? validate60.errors : validate60.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.keywords !== undefined){
if(!(validate60(data.keywords, {instancePath:instancePath+"/keywords"}))){
vErrors = vErrors === null ? validate60.errors : validate60.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.employmentType !== undefined){
if(!(validate25(data.employmentType, {instancePath:instancePath+"/employmentType"}))){
vErrors = vErrors === null ? validate25.errors : validate25.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.groups !== undefined){
if(!(validate65(data.groups, {instancePath:instancePath+"/groups"}))){
vErrors = vErrors === null ? validate65.errors : validate65.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}


function validate49(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate50(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate50.errors : validate50.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}


function validate74(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.organization !== undefined){
if(!(validate25(data.organization, {instancePath:instancePath+"/organization"}))){
vErrors = vErrors === null ? validate25.errors : validate25.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.position !== undefined){
if(!(validate25(data.position, {instancePath:instancePath+"/position"}))){
vErrors = vErrors === null ? validate25.errors : validate25.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.url !== undefined){
if(!(validate22(data.url, {instancePath:instancePath+"/url"}))){
vErrors = vErrors === null ? validate22.errors : validate22.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.startDate !== undefined){
if(!(validate56(data.startDate, {instancePath:instancePath+"/startDate"}))){
vErrors = vErrors === null ? validate56.errors : validate56.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.endDate !== undefined){
if(!(validate56(data.endDate, {instancePath:instancePath+"/endDate"}))){
vErrors = vErrors === null ? validate56.errors : validate56.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.summary !== undefined){
if(!(validate25(data.summary, {instancePath:instancePath+"/summary"}))){
vErrors = vErrors === null ? validate25.errors : validate25.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.highlights !== undefined){
if(!(validate60(data.highlights, {instancePath:instancePath+"/highlights"}))){
vErrors = vErrors === null ? validate60.errors : validate60.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}


function validate73(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate74(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate74.errors : validate74.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}


function validate85(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.institution !== undefined){
if(!(validate25(data.institution, {instancePath:instancePath+"/institution"}))){
vErrors = vErrors === null ? validate25.errors : validate25.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.url !== undefined){
if(!(validate22(data.url, {instancePath:instancePath+"/url"}))){
vErrors = vErrors === null ? validate22.errors : validate22.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.area !== undefined){
if(!(validate25(data.area, {instancePath:instancePath+"/area"}))){
vErrors = vErrors === null ? validate25.errors : validate25.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.studyType !== undefined){
if(!(validate25(data.studyType, {instancePath:instancePath+"/studyType"}))){
vErrors = vErrors === null ? validate25.errors : validate25.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.startDate !== undefined){
if(!(validate56(data.startDate, {instancePath:instancePath+"/startDate"}))){
vErrors = vErrors === null ? validate56.errors : validate56.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.endDate !== undefined){
if(!(validate56(data.endDate, {instancePath:instancePath+"/endDate"}))){
vErrors = vErrors === null ? validate56.errors : validate56.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.score !== undefined){
if(!(validate25(data.score, {instancePath:instancePath+"/score"}))){
vErrors = vErrors === null ? validate25.errors : validate25.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.courses !== undefined){
if(!(validate60(data.courses, {instancePath:instancePath+"/courses"}))){
vErrors = vErrors === null ? validate60.errors : validate60.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate25(data.status, {instancePath:instancePath+"/status"}))){
vErrors = vErrors === null ? validate25.errors : validate25.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}


function validate84(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate85(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate85.errors : validate85.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}


function validate98(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title !== undefined){
if(!(validate25(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate25.errors : validate25.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!(validate56(data.date, {instancePath:instancePath+"/date"}))){
vErrors = vErrors === null ? validate56.errors : validate56.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.awarder !== undefined){
if(!(validate25(data.awarder, {instancePath:instancePath+"/awarder"}))){
vErrors = vErrors === null ? validate25.errors : validate25.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.summary !== undefined){
if(!(validate25(data.summary, {instancePath:instancePath+"/summary"}))){
vErrors = vErrors === null ? validate25.errors : validate25.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}


function validate97(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate98(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate98.errors : validate98.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}


function validate106(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
if(!(validate25(data.name, {instancePath:instancePath+"/name"}))){
vErrors = vErrors === null ? validate25.errors : validate25.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!(validate56(data.date, {instancePath:instancePath+"/date"}))){
vErrors = vErrors === null ? validate56.errors : validate56.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.url !== undefined){
if(!(validate22(data.url, {instancePath:instancePath+"/url"}))){
vErrors = vErrors === null ? validate22.errors : validate22.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.issuer !== undefined){
if(!(validate25(data.issuer, {instancePath:instancePath+"/issuer"}))){
vErrors = vErrors === null ? validate25.errors : validate25.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}


function validate105(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate106(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate106.errors : validate106.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}


function validate114(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
if(!(validate25(data.name, {instancePath:instancePath+"/name"}))){
vErrors = vErrors === null ? validate25.errors : validate25.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.publisher !== undefined){
if(!(validate25(data.publisher, {instancePath:instancePath+"/publisher"}))){
vErrors = vErrors === null ? validate25.errors : validate25.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.releaseDate !== undefined){
if(!(validate56(data.releaseDate, {instancePath:instancePath+"/releaseDate"}))){
vErrors = vErrors === null ? validate56.errors : validate56.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.url !== undefined){
if(!(validate22(data.url, {instancePath:instancePath+"/url"}))){
vErrors = vErrors === null ? validate22.errors : validate22.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.summary !== undefined){
if(!(validate25(data.summary, {instancePath:instancePath+"/summary"}))){
vErrors = vErrors === null ? validate25.errors : validate25.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}


function validate113(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate114(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate114.errors : validate114.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}


function validate123(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
if(!(validate25(data.name, {instancePath:instancePath+"/name"}))){
vErrors = vErrors === null ? validate25.errors : validate25.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.level !== undefined){
if(!(validate25(data.level, {instancePath:instancePath+"/level"}))){
vErrors = vErrors === null ? validate25.errors : validate25.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.keywords !== undefined){
if(!(validate60(data.keywords, {instancePath:instancePath+"/keywords"}))){
vErrors = vErrors === null ? validate60.errors : validate60.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate123.errors = vErrors;
return errors === 0;
}


function validate122(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate123(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate123.errors : validate123.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate122.errors = vErrors;
return errors === 0;
}


function validate130(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.language !== undefined){
if(!(validate25(data.language, {instancePath:instancePath+"/language"}))){
vErrors = vErrors === null ? validate25.errors : validate25.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.fluency !== undefined){
if(!(validate25(data.fluency, {instancePath:instancePath+"/fluency"}))){
vErrors = vErrors === null ? validate25.errors : validate25.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}


function validate129(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate130(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate130.errors : validate130.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}


function validate136(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
if(!(validate25(data.name, {instancePath:instancePath+"/name"}))){
vErrors = vErrors === null ? validate25.errors : validate25.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.keywords !== undefined){
if(!(validate60(data.keywords, {instancePath:instancePath+"/keywords"}))){
vErrors = vErrors === null ? validate60.errors : validate60.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}


function validate135(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate136(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate136.errors : validate136.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate135.errors = vErrors;
return errors === 0;
}


function validate142(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
if(!(validate25(data.name, {instancePath:instancePath+"/name"}))){
vErrors = vErrors === null ? validate25.errors : validate25.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.reference !== undefined){
if(!(validate25(data.reference, {instancePath:instancePath+"/reference"}))){
vErrors = vErrors === null ? validate25.errors : validate25.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}


function validate141(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate142(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate142.errors : validate142.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate141.errors = vErrors;
return errors === 0;
}


function validate148(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
if(!(validate25(data.name, {instancePath:instancePath+"/name"}))){
vErrors = vErrors === null ? validate25.errors : validate25.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate25(data.description, {instancePath:instancePath+"/description"}))){
vErrors = vErrors === null ? validate25.errors : validate25.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.highlights !== undefined){
if(!(validate60(data.highlights, {instancePath:instancePath+"/highlights"}))){
vErrors = vErrors === null ? validate60.errors : validate60.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.keywords !== undefined){
if(!(validate60(data.keywords, {instancePath:instancePath+"/keywords"}))){
vErrors = vErrors === null ? validate60.errors : validate60.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.startDate !== undefined){
if(!(validate56(data.startDate, {instancePath:instancePath+"/startDate"}))){
vErrors = vErrors === null ? validate56.errors : validate56.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.endDate !== undefined){
if(!(validate56(data.endDate, {instancePath:instancePath+"/endDate"}))){
vErrors = vErrors === null ? validate56.errors : validate56.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.url !== undefined){
if(!(validate22(data.url, {instancePath:instancePath+"/url"}))){
vErrors = vErrors === null ? validate22.errors : validate22.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.roles !== undefined){
if(!(validate60(data.roles, {instancePath:instancePath+"/roles"}))){
vErrors = vErrors === null ? validate60.errors : validate60.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.entity !== undefined){
if(!(validate25(data.entity, {instancePath:instancePath+"/entity"}))){
vErrors = vErrors === null ? validate25.errors : validate25.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
if(!(validate25(data.type, {instancePath:instancePath+"/type"}))){
vErrors = vErrors === null ? validate25.errors : validate25.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate148.errors = vErrors;
return errors === 0;
}


function validate147(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate148(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate148.errors : validate148.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}


function validate161(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.canonical !== undefined){
if(!(validate22(data.canonical, {instancePath:instancePath+"/canonical"}))){
vErrors = vErrors === null ? validate22.errors : validate22.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate25(data.version, {instancePath:instancePath+"/version"}))){
vErrors = vErrors === null ? validate25.errors : validate25.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.lastModified !== undefined){
if(!(validate25(data.lastModified, {instancePath:instancePath+"/lastModified"}))){
vErrors = vErrors === null ? validate25.errors : validate25.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate161.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.$schema !== undefined){
if(!(validate22(data.$schema, {instancePath:instancePath+"/$schema"}))){
vErrors = vErrors === null ? validate22.errors : validate22.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.basics !== undefined){
if(!(validate24(data.basics, {instancePath:instancePath+"/basics"}))){
vErrors = vErrors === null ? validate24.errors : validate24.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.work !== undefined){
if(!(validate49(data.work, {instancePath:instancePath+"/work"}))){
vErrors = vErrors === null ? validate49.errors : validate49.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.volunteer !== undefined){
if(!(validate73(data.volunteer, {instancePath:instancePath+"/volunteer"}))){
vErrors = vErrors === null ? validate73.errors : validate73.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.education !== undefined){
if(!(validate84(data.education, {instancePath:instancePath+"/education"}))){
vErrors = vErrors === null ? validate84.errors : validate84.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.awards !== undefined){
if(!(validate97(data.awards, {instancePath:instancePath+"/awards"}))){
vErrors = vErrors === null ? validate97.errors : validate97.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.certificates !== undefined){
if(!(validate105(data.certificates, {instancePath:instancePath+"/certificates"}))){
vErrors = vErrors === null ? validate105.errors : validate105.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.publications !== undefined){
if(!(validate113(data.publications, {instancePath:instancePath+"/publications"}))){
vErrors = vErrors === null ? validate113.errors : validate113.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.skills !== undefined){
if(!(validate122(data.skills, {instancePath:instancePath+"/skills"}))){
vErrors = vErrors === null ? validate122.errors : validate122.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.languages !== undefined){
if(!(validate129(data.languages, {instancePath:instancePath+"/languages"}))){
vErrors = vErrors === null ? validate129.errors : validate129.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.interests !== undefined){
if(!(validate135(data.interests, {instancePath:instancePath+"/interests"}))){
vErrors = vErrors === null ? validate135.errors : validate135.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.references !== undefined){
if(!(validate141(data.references, {instancePath:instancePath+"/references"}))){
vErrors = vErrors === null ? validate141.errors : validate141.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.projects !== undefined){
if(!(validate147(data.projects, {instancePath:instancePath+"/projects"}))){
vErrors = vErrors === null ? validate147.errors : validate147.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
if(data.meta !== undefined){
if(!(validate161(data.meta, {instancePath:instancePath+"/meta"}))){
vErrors = vErrors === null ? validate161.errors : validate161.errors.reduce(add, vErrors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

function add(errors, error){
if(errors === null) return [error];
errors.push(error);
return errors;
}
