// Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
"use strict";
export const UnitListAnswer = validate21;
const schema6 = {"type":"object","required":["object","page_info","data"],"properties":{"object":{"type":"string","const":"list"},"page_info":{"$ref":"schema:PageInfo"},"data":{"type":"array","maxItems":1000,"items":{"$ref":"schema:Unit"}}}};
const schema7 = {"type":"object","required":["next_cursor","prev_cursor","has_next_page","has_prev_page"],"properties":{"next_cursor":{"anyOf":[{"$ref":"schema:Cursor"},{"type":"null"}]},"prev_cursor":{"anyOf":[{"$ref":"schema:Cursor"},{"type":"null"}]},"has_next_page":{"type":"boolean"},"has_prev_page":{"type":"boolean"}}};
const schema8 = {"type":"string","minLength":1,"maxLength":64};
const func2 = require("ajv/dist/runtime/ucs2length").default;

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 64){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
(vErrors ??= []).push(err0); errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
(vErrors ??= []).push(err1); errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2); errors++;
}
validate23.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.next_cursor === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "next_cursor"},message:"must have required property '"+"next_cursor"+"'"};
(vErrors ??= []).push(err0); errors++;
}
if(data.prev_cursor === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prev_cursor"},message:"must have required property '"+"prev_cursor"+"'"};
(vErrors ??= []).push(err1); errors++;
}
if(data.has_next_page === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "has_next_page"},message:"must have required property '"+"has_next_page"+"'"};
(vErrors ??= []).push(err2); errors++;
}
if(data.has_prev_page === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "has_prev_page"},message:"must have required property '"+"has_prev_page"+"'"};
(vErrors ??= []).push(err3); errors++;
}
if(data.next_cursor !== undefined){
let data0 = data.next_cursor;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(!(validate23(data0, {instancePath:instancePath+"/next_cursor",parentData:data,parentDataProperty:"next_cursor",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs4 = errors;
if(data0 !== null){
const err4 = {instancePath:instancePath+"/next_cursor",schemaPath:"#/properties/next_cursor/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
(vErrors ??= []).push(err4); errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err5 = {instancePath:instancePath+"/next_cursor",schemaPath:"#/properties/next_cursor/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
(vErrors ??= []).push(err5); errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
}
if(data.prev_cursor !== undefined){
let data1 = data.prev_cursor;
const _errs7 = errors;
let valid2 = false;
const _errs8 = errors;
if(!(validate23(data1, {instancePath:instancePath+"/prev_cursor",parentData:data,parentDataProperty:"prev_cursor",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var _valid1 = _errs8 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs9 = errors;
if(data1 !== null){
const err6 = {instancePath:instancePath+"/prev_cursor",schemaPath:"#/properties/prev_cursor/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
(vErrors ??= []).push(err6); errors++;
}
var _valid1 = _errs9 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err7 = {instancePath:instancePath+"/prev_cursor",schemaPath:"#/properties/prev_cursor/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
(vErrors ??= []).push(err7); errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.has_next_page !== undefined){
if(typeof data.has_next_page !== "boolean"){
const err8 = {instancePath:instancePath+"/has_next_page",schemaPath:"#/properties/has_next_page/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
(vErrors ??= []).push(err8); errors++;
}
}
if(data.has_prev_page !== undefined){
if(typeof data.has_prev_page !== "boolean"){
const err9 = {instancePath:instancePath+"/has_prev_page",schemaPath:"#/properties/has_prev_page/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
(vErrors ??= []).push(err9); errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err10); errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"object","required":["id","object","name","abbreviation","type","ratio_numerator","ratio_denominator","offset_numerator","offset_denominator","is_base_unit","is_internal","created_at","updated_at"],"properties":{"id":{"$ref":"schema:UnitId"},"object":{"type":"string","const":"unit"},"name":{"$ref":"schema:UnitName"},"abbreviation":{"$ref":"schema:UnitAbbreviation"},"type":{"$ref":"schema:UnitType"},"ratio_numerator":{"$ref":"schema:DecimalString"},"ratio_denominator":{"$ref":"schema:DecimalString"},"offset_numerator":{"$ref":"schema:DecimalString"},"offset_denominator":{"$ref":"schema:DecimalString"},"is_base_unit":{"type":"boolean"},"is_internal":{"type":"boolean"},"created_at":{"$ref":"schema:Timestamp"},"updated_at":{"$ref":"schema:Timestamp"}}};
const schema10 = {"type":"string","pattern":"^unit_[0-7][0-9a-hjkmnp-tv-z]{25}$","x-augno-expected":"an id such as unit_01jm4r6700f8nwq3v5hx2d9ktp","minLength":31,"maxLength":31};
const pattern0 = new RegExp("^unit_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 31){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 31},message:"must NOT have more than 31 characters"};
(vErrors ??= []).push(err0); errors++;
}
if(func2(data) < 31){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 31},message:"must NOT have fewer than 31 characters"};
(vErrors ??= []).push(err1); errors++;
}
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^unit_[0-7][0-9a-hjkmnp-tv-z]{25}$"},message:"must match pattern \""+"^unit_[0-7][0-9a-hjkmnp-tv-z]{25}$"+"\""};
(vErrors ??= []).push(err2); errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3); errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":"string","pattern":"^[^\\s\\x00-\\x1f\\x7f-\\x9f\\u200b-\\u200d\\u2060]([^\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029]*[^\\s\\x00-\\x1f\\x7f-\\x9f\\u200b-\\u200d\\u2060])?$","x-augno-expected":"text of 1 to 255 characters in one line, without spaces at its ends","minLength":1,"maxLength":255};
const pattern1 = new RegExp("^[^\\s\\x00-\\x1f\\x7f-\\x9f\\u200b-\\u200d\\u2060]([^\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029]*[^\\s\\x00-\\x1f\\x7f-\\x9f\\u200b-\\u200d\\u2060])?$", "u");

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 255){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
(vErrors ??= []).push(err0); errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
(vErrors ??= []).push(err1); errors++;
}
if(!pattern1.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\s\\x00-\\x1f\\x7f-\\x9f\\u200b-\\u200d\\u2060]([^\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029]*[^\\s\\x00-\\x1f\\x7f-\\x9f\\u200b-\\u200d\\u2060])?$"},message:"must match pattern \""+"^[^\\s\\x00-\\x1f\\x7f-\\x9f\\u200b-\\u200d\\u2060]([^\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029]*[^\\s\\x00-\\x1f\\x7f-\\x9f\\u200b-\\u200d\\u2060])?$"+"\""};
(vErrors ??= []).push(err2); errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3); errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"string","pattern":"^[^\\s\\x00-\\x1f\\x7f-\\x9f\\u200b-\\u200d\\u2060]([^\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029]*[^\\s\\x00-\\x1f\\x7f-\\x9f\\u200b-\\u200d\\u2060])?$","x-augno-expected":"text of 1 to 32 characters in one line, without spaces at its ends","minLength":1,"maxLength":32};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 32){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
(vErrors ??= []).push(err0); errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
(vErrors ??= []).push(err1); errors++;
}
if(!pattern1.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\s\\x00-\\x1f\\x7f-\\x9f\\u200b-\\u200d\\u2060]([^\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029]*[^\\s\\x00-\\x1f\\x7f-\\x9f\\u200b-\\u200d\\u2060])?$"},message:"must match pattern \""+"^[^\\s\\x00-\\x1f\\x7f-\\x9f\\u200b-\\u200d\\u2060]([^\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029]*[^\\s\\x00-\\x1f\\x7f-\\x9f\\u200b-\\u200d\\u2060])?$"+"\""};
(vErrors ??= []).push(err2); errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3); errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

const schema13 = {"x-augno-open-enum":true,"anyOf":[{"$ref":"schema:KnownUnitType"},{"type":"string","minLength":1,"maxLength":64}]};
const schema14 = {"type":"string","enum":["currency","quantity","time","mass","volume","length","temperature","area"]};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err0); errors++;
}
if(!((((((((data === "currency") || (data === "quantity")) || (data === "time")) || (data === "mass")) || (data === "volume")) || (data === "length")) || (data === "temperature")) || (data === "area"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema14.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err1); errors++;
}
validate35.errors = vErrors;
return errors === 0;
}


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate35(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(typeof data === "string"){
if(func2(data) > 64){
const err0 = {instancePath,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
(vErrors ??= []).push(err0); errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/anyOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
(vErrors ??= []).push(err1); errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2); errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
(vErrors ??= []).push(err3); errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate34.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"string","pattern":"^-?(0|[1-9][0-9]{0,29})\\.[0-9]{30}$","x-augno-expected":"a decimal number as a string, with 30 digits after the point","minLength":32,"maxLength":62};
const pattern3 = new RegExp("^-?(0|[1-9][0-9]{0,29})\\.[0-9]{30}$", "u");

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 62){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 62},message:"must NOT have more than 62 characters"};
(vErrors ??= []).push(err0); errors++;
}
if(func2(data) < 32){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 32},message:"must NOT have fewer than 32 characters"};
(vErrors ??= []).push(err1); errors++;
}
if(!pattern3.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^-?(0|[1-9][0-9]{0,29})\\.[0-9]{30}$"},message:"must match pattern \""+"^-?(0|[1-9][0-9]{0,29})\\.[0-9]{30}$"+"\""};
(vErrors ??= []).push(err2); errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3); errors++;
}
validate38.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"string","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$","x-augno-expected":"a moment in UTC such as 2026-05-10T00:00:00Z","minLength":20,"maxLength":30};
const formats0 = require("ajv-formats/dist/formats").fullFormats["date-time"];
const pattern4 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$", "u");

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 30){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
(vErrors ??= []).push(err0); errors++;
}
if(func2(data) < 20){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 20},message:"must NOT have fewer than 20 characters"};
(vErrors ??= []).push(err1); errors++;
}
if(!pattern4.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$"+"\""};
(vErrors ??= []).push(err2); errors++;
}
if(!(formats0.validate(data))){
const err3 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
(vErrors ??= []).push(err3); errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4); errors++;
}
validate43.errors = vErrors;
return errors === 0;
}


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
(vErrors ??= []).push(err0); errors++;
}
if(data.object === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'"};
(vErrors ??= []).push(err1); errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
(vErrors ??= []).push(err2); errors++;
}
if(data.abbreviation === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "abbreviation"},message:"must have required property '"+"abbreviation"+"'"};
(vErrors ??= []).push(err3); errors++;
}
if(data.type === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
(vErrors ??= []).push(err4); errors++;
}
if(data.ratio_numerator === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ratio_numerator"},message:"must have required property '"+"ratio_numerator"+"'"};
(vErrors ??= []).push(err5); errors++;
}
if(data.ratio_denominator === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ratio_denominator"},message:"must have required property '"+"ratio_denominator"+"'"};
(vErrors ??= []).push(err6); errors++;
}
if(data.offset_numerator === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "offset_numerator"},message:"must have required property '"+"offset_numerator"+"'"};
(vErrors ??= []).push(err7); errors++;
}
if(data.offset_denominator === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "offset_denominator"},message:"must have required property '"+"offset_denominator"+"'"};
(vErrors ??= []).push(err8); errors++;
}
if(data.is_base_unit === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "is_base_unit"},message:"must have required property '"+"is_base_unit"+"'"};
(vErrors ??= []).push(err9); errors++;
}
if(data.is_internal === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "is_internal"},message:"must have required property '"+"is_internal"+"'"};
(vErrors ??= []).push(err10); errors++;
}
if(data.created_at === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'"};
(vErrors ??= []).push(err11); errors++;
}
if(data.updated_at === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"},message:"must have required property '"+"updated_at"+"'"};
(vErrors ??= []).push(err12); errors++;
}
if(data.id !== undefined){
if(!(validate28(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.object !== undefined){
let data1 = data.object;
if(typeof data1 !== "string"){
const err13 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err13); errors++;
}
if("unit" !== data1){
const err14 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "unit"},message:"must be equal to constant"};
(vErrors ??= []).push(err14); errors++;
}
}
if(data.name !== undefined){
if(!(validate30(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.abbreviation !== undefined){
if(!(validate32(data.abbreviation, {instancePath:instancePath+"/abbreviation",parentData:data,parentDataProperty:"abbreviation",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
if(!(validate34(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.ratio_numerator !== undefined){
if(!(validate38(data.ratio_numerator, {instancePath:instancePath+"/ratio_numerator",parentData:data,parentDataProperty:"ratio_numerator",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.ratio_denominator !== undefined){
if(!(validate38(data.ratio_denominator, {instancePath:instancePath+"/ratio_denominator",parentData:data,parentDataProperty:"ratio_denominator",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.offset_numerator !== undefined){
if(!(validate38(data.offset_numerator, {instancePath:instancePath+"/offset_numerator",parentData:data,parentDataProperty:"offset_numerator",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.offset_denominator !== undefined){
if(!(validate38(data.offset_denominator, {instancePath:instancePath+"/offset_denominator",parentData:data,parentDataProperty:"offset_denominator",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.is_base_unit !== undefined){
if(typeof data.is_base_unit !== "boolean"){
const err15 = {instancePath:instancePath+"/is_base_unit",schemaPath:"#/properties/is_base_unit/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
(vErrors ??= []).push(err15); errors++;
}
}
if(data.is_internal !== undefined){
if(typeof data.is_internal !== "boolean"){
const err16 = {instancePath:instancePath+"/is_internal",schemaPath:"#/properties/is_internal/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
(vErrors ??= []).push(err16); errors++;
}
}
if(data.created_at !== undefined){
if(!(validate43(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
if(!(validate43(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err17); errors++;
}
validate27.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'"};
(vErrors ??= []).push(err0); errors++;
}
if(data.page_info === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "page_info"},message:"must have required property '"+"page_info"+"'"};
(vErrors ??= []).push(err1); errors++;
}
if(data.data === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
(vErrors ??= []).push(err2); errors++;
}
if(data.object !== undefined){
let data0 = data.object;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3); errors++;
}
if("list" !== data0){
const err4 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "list"},message:"must be equal to constant"};
(vErrors ??= []).push(err4); errors++;
}
}
if(data.page_info !== undefined){
if(!(validate22(data.page_info, {instancePath:instancePath+"/page_info",parentData:data,parentDataProperty:"page_info",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data2 = data.data;
if(Array.isArray(data2)){
if(data2.length > 1000){
const err5 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
(vErrors ??= []).push(err5); errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate27(data2[i0], {instancePath:instancePath+"/data/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err6); errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err7); errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const ErrorResponseAnswer = validate47;
const schema17 = {"type":"object","required":["error"],"properties":{"error":{"$ref":"schema:ErrorObject"}}};
const schema18 = {"type":"object","required":["type","code","message","param","errors","doc_url","request_id","request_log_url","is_transient","quota"],"properties":{"type":{"$ref":"schema:ErrorType"},"code":{"$ref":"schema:ErrorCode"},"message":{"type":"string","minLength":1,"maxLength":4096},"param":{"type":["string","null"],"minLength":1,"maxLength":255},"errors":{"type":"array","maxItems":1000,"items":{"$ref":"schema:FieldError"}},"doc_url":{"type":"string","format":"uri","minLength":1,"maxLength":2048},"request_id":{"$ref":"schema:RequestId"},"request_log_url":{"type":["string","null"],"format":"uri","minLength":1,"maxLength":2048},"is_transient":{"type":"boolean"},"quota":{"anyOf":[{"$ref":"schema:Quota"},{"type":"null"}]}}};
const schema19 = {"x-augno-open-enum":true,"anyOf":[{"$ref":"schema:KnownErrorType"},{"type":"string","minLength":1,"maxLength":64}]};
const schema20 = {"type":"string","enum":["invalid_request_error","api_error","idempotency_error"]};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err0); errors++;
}
if(!(((data === "invalid_request_error") || (data === "api_error")) || (data === "idempotency_error"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err1); errors++;
}
validate50.errors = vErrors;
return errors === 0;
}


function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate50(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(typeof data === "string"){
if(func2(data) > 64){
const err0 = {instancePath,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
(vErrors ??= []).push(err0); errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/anyOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
(vErrors ??= []).push(err1); errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2); errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
(vErrors ??= []).push(err3); errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate49.errors = vErrors;
return errors === 0;
}

const schema21 = {"x-augno-open-enum":true,"anyOf":[{"$ref":"schema:KnownErrorCode"},{"type":"string","minLength":1,"maxLength":64}]};
const schema22 = {"type":"string","enum":["parameter_missing","parameter_invalid","parameter_unknown","invalid_format","api_version_invalid","invalid_credentials","api_key_expired","api_key_revoked","insufficient_permissions","account_not_activated","limit_exceeded","resource_not_found","method_not_allowed","resource_exists","resource_conflict","idempotency_in_progress","payload_too_large","unsupported_media_type","validation_failed","idempotency_key_reused","rate_limit_exceeded","internal_error","service_unavailable","timeout"]};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err0); errors++;
}
if(!((((((((((((((((((((((((data === "parameter_missing") || (data === "parameter_invalid")) || (data === "parameter_unknown")) || (data === "invalid_format")) || (data === "api_version_invalid")) || (data === "invalid_credentials")) || (data === "api_key_expired")) || (data === "api_key_revoked")) || (data === "insufficient_permissions")) || (data === "account_not_activated")) || (data === "limit_exceeded")) || (data === "resource_not_found")) || (data === "method_not_allowed")) || (data === "resource_exists")) || (data === "resource_conflict")) || (data === "idempotency_in_progress")) || (data === "payload_too_large")) || (data === "unsupported_media_type")) || (data === "validation_failed")) || (data === "idempotency_key_reused")) || (data === "rate_limit_exceeded")) || (data === "internal_error")) || (data === "service_unavailable")) || (data === "timeout"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema22.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err1); errors++;
}
validate54.errors = vErrors;
return errors === 0;
}


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(typeof data === "string"){
if(func2(data) > 64){
const err0 = {instancePath,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
(vErrors ??= []).push(err0); errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/anyOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
(vErrors ??= []).push(err1); errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2); errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
(vErrors ??= []).push(err3); errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate53.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"object","required":["param","code","message"],"properties":{"param":{"type":"string","minLength":1,"maxLength":255},"code":{"$ref":"schema:ErrorCode"},"message":{"type":"string","minLength":1,"maxLength":4096}}};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.param === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "param"},message:"must have required property '"+"param"+"'"};
(vErrors ??= []).push(err0); errors++;
}
if(data.code === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
(vErrors ??= []).push(err1); errors++;
}
if(data.message === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
(vErrors ??= []).push(err2); errors++;
}
if(data.param !== undefined){
let data0 = data.param;
if(typeof data0 === "string"){
if(func2(data0) > 255){
const err3 = {instancePath:instancePath+"/param",schemaPath:"#/properties/param/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
(vErrors ??= []).push(err3); errors++;
}
if(func2(data0) < 1){
const err4 = {instancePath:instancePath+"/param",schemaPath:"#/properties/param/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
(vErrors ??= []).push(err4); errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/param",schemaPath:"#/properties/param/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5); errors++;
}
}
if(data.code !== undefined){
if(!(validate53(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
let data2 = data.message;
if(typeof data2 === "string"){
if(func2(data2) > 4096){
const err6 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
(vErrors ??= []).push(err6); errors++;
}
if(func2(data2) < 1){
const err7 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
(vErrors ??= []).push(err7); errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err8); errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err9); errors++;
}
validate57.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"string","pattern":"^rq_[0-7][0-9a-hjkmnp-tv-z]{25}$","x-augno-expected":"an id such as rq_01m86e81e0e5v8k2yqz7c4d1nb","minLength":29,"maxLength":29};
const pattern5 = new RegExp("^rq_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 29){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 29},message:"must NOT have more than 29 characters"};
(vErrors ??= []).push(err0); errors++;
}
if(func2(data) < 29){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 29},message:"must NOT have fewer than 29 characters"};
(vErrors ??= []).push(err1); errors++;
}
if(!pattern5.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^rq_[0-7][0-9a-hjkmnp-tv-z]{25}$"},message:"must match pattern \""+"^rq_[0-7][0-9a-hjkmnp-tv-z]{25}$"+"\""};
(vErrors ??= []).push(err2); errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3); errors++;
}
validate60.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":"object","required":["limit","used","reset_at"],"properties":{"limit":{"type":"integer","format":"int32","minimum":0,"maximum":1000000000},"used":{"type":"integer","format":"int32","minimum":0,"maximum":1000000000},"reset_at":{"anyOf":[{"$ref":"schema:Timestamp"},{"type":"null"}]}}};
const formats6 = require("ajv-formats/dist/formats").fullFormats.int32;

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "limit"},message:"must have required property '"+"limit"+"'"};
(vErrors ??= []).push(err0); errors++;
}
if(data.used === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "used"},message:"must have required property '"+"used"+"'"};
(vErrors ??= []).push(err1); errors++;
}
if(data.reset_at === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reset_at"},message:"must have required property '"+"reset_at"+"'"};
(vErrors ??= []).push(err2); errors++;
}
if(data.limit !== undefined){
let data0 = data.limit;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err3); errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000000 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"};
(vErrors ??= []).push(err4); errors++;
}
if(data0 < 0 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err5); errors++;
}
if(!(formats6.validate(data0))){
const err6 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\""};
(vErrors ??= []).push(err6); errors++;
}
}
}
if(data.used !== undefined){
let data1 = data.used;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/used",schemaPath:"#/properties/used/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err7); errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000000 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/used",schemaPath:"#/properties/used/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"};
(vErrors ??= []).push(err8); errors++;
}
if(data1 < 0 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/used",schemaPath:"#/properties/used/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err9); errors++;
}
if(!(formats6.validate(data1))){
const err10 = {instancePath:instancePath+"/used",schemaPath:"#/properties/used/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\""};
(vErrors ??= []).push(err10); errors++;
}
}
}
if(data.reset_at !== undefined){
let data2 = data.reset_at;
const _errs6 = errors;
let valid1 = false;
const _errs7 = errors;
if(!(validate43(data2, {instancePath:instancePath+"/reset_at",parentData:data,parentDataProperty:"reset_at",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs8 = errors;
if(data2 !== null){
const err11 = {instancePath:instancePath+"/reset_at",schemaPath:"#/properties/reset_at/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
(vErrors ??= []).push(err11); errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err12 = {instancePath:instancePath+"/reset_at",schemaPath:"#/properties/reset_at/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
(vErrors ??= []).push(err12); errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err13); errors++;
}
validate62.errors = vErrors;
return errors === 0;
}

const formats2 = require("ajv-formats/dist/formats").fullFormats.uri;

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
(vErrors ??= []).push(err0); errors++;
}
if(data.code === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
(vErrors ??= []).push(err1); errors++;
}
if(data.message === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
(vErrors ??= []).push(err2); errors++;
}
if(data.param === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "param"},message:"must have required property '"+"param"+"'"};
(vErrors ??= []).push(err3); errors++;
}
if(data.errors === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "errors"},message:"must have required property '"+"errors"+"'"};
(vErrors ??= []).push(err4); errors++;
}
if(data.doc_url === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "doc_url"},message:"must have required property '"+"doc_url"+"'"};
(vErrors ??= []).push(err5); errors++;
}
if(data.request_id === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"},message:"must have required property '"+"request_id"+"'"};
(vErrors ??= []).push(err6); errors++;
}
if(data.request_log_url === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_log_url"},message:"must have required property '"+"request_log_url"+"'"};
(vErrors ??= []).push(err7); errors++;
}
if(data.is_transient === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "is_transient"},message:"must have required property '"+"is_transient"+"'"};
(vErrors ??= []).push(err8); errors++;
}
if(data.quota === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quota"},message:"must have required property '"+"quota"+"'"};
(vErrors ??= []).push(err9); errors++;
}
if(data.type !== undefined){
if(!(validate49(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data.code !== undefined){
if(!(validate53(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
let data2 = data.message;
if(typeof data2 === "string"){
if(func2(data2) > 4096){
const err10 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
(vErrors ??= []).push(err10); errors++;
}
if(func2(data2) < 1){
const err11 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
(vErrors ??= []).push(err11); errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err12); errors++;
}
}
if(data.param !== undefined){
let data3 = data.param;
if((typeof data3 !== "string") && (data3 !== null)){
const err13 = {instancePath:instancePath+"/param",schemaPath:"#/properties/param/type",keyword:"type",params:{type: schema18.properties.param.type},message:"must be string,null"};
(vErrors ??= []).push(err13); errors++;
}
if(typeof data3 === "string"){
if(func2(data3) > 255){
const err14 = {instancePath:instancePath+"/param",schemaPath:"#/properties/param/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
(vErrors ??= []).push(err14); errors++;
}
if(func2(data3) < 1){
const err15 = {instancePath:instancePath+"/param",schemaPath:"#/properties/param/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
(vErrors ??= []).push(err15); errors++;
}
}
}
if(data.errors !== undefined){
let data4 = data.errors;
if(Array.isArray(data4)){
if(data4.length > 1000){
const err16 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
(vErrors ??= []).push(err16); errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate57(data4[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err17); errors++;
}
}
if(data.doc_url !== undefined){
let data6 = data.doc_url;
if(typeof data6 === "string"){
if(func2(data6) > 2048){
const err18 = {instancePath:instancePath+"/doc_url",schemaPath:"#/properties/doc_url/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
(vErrors ??= []).push(err18); errors++;
}
if(func2(data6) < 1){
const err19 = {instancePath:instancePath+"/doc_url",schemaPath:"#/properties/doc_url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
(vErrors ??= []).push(err19); errors++;
}
if(!(formats2(data6))){
const err20 = {instancePath:instancePath+"/doc_url",schemaPath:"#/properties/doc_url/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
(vErrors ??= []).push(err20); errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/doc_url",schemaPath:"#/properties/doc_url/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err21); errors++;
}
}
if(data.request_id !== undefined){
if(!(validate60(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.request_log_url !== undefined){
let data8 = data.request_log_url;
if((typeof data8 !== "string") && (data8 !== null)){
const err22 = {instancePath:instancePath+"/request_log_url",schemaPath:"#/properties/request_log_url/type",keyword:"type",params:{type: schema18.properties.request_log_url.type},message:"must be string,null"};
(vErrors ??= []).push(err22); errors++;
}
if(typeof data8 === "string"){
if(func2(data8) > 2048){
const err23 = {instancePath:instancePath+"/request_log_url",schemaPath:"#/properties/request_log_url/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
(vErrors ??= []).push(err23); errors++;
}
if(func2(data8) < 1){
const err24 = {instancePath:instancePath+"/request_log_url",schemaPath:"#/properties/request_log_url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
(vErrors ??= []).push(err24); errors++;
}
if(!(formats2(data8))){
const err25 = {instancePath:instancePath+"/request_log_url",schemaPath:"#/properties/request_log_url/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
(vErrors ??= []).push(err25); errors++;
}
}
}
if(data.is_transient !== undefined){
if(typeof data.is_transient !== "boolean"){
const err26 = {instancePath:instancePath+"/is_transient",schemaPath:"#/properties/is_transient/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
(vErrors ??= []).push(err26); errors++;
}
}
if(data.quota !== undefined){
let data10 = data.quota;
const _errs18 = errors;
let valid3 = false;
const _errs19 = errors;
if(!(validate62(data10, {instancePath:instancePath+"/quota",parentData:data,parentDataProperty:"quota",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var _valid0 = _errs19 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs20 = errors;
if(data10 !== null){
const err27 = {instancePath:instancePath+"/quota",schemaPath:"#/properties/quota/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
(vErrors ??= []).push(err27); errors++;
}
var _valid0 = _errs20 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
const err28 = {instancePath:instancePath+"/quota",schemaPath:"#/properties/quota/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
(vErrors ??= []).push(err28); errors++;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err29); errors++;
}
validate48.errors = vErrors;
return errors === 0;
}


function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error"},message:"must have required property '"+"error"+"'"};
(vErrors ??= []).push(err0); errors++;
}
if(data.error !== undefined){
if(!(validate48(data.error, {instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err1); errors++;
}
validate47.errors = vErrors;
return errors === 0;
}

export const UnitAnswer = validate27;

export const UnitConversionAnswer = validate66;
const schema26 = {"type":"object","required":["object","value","from_unit_id","to_unit_id","result","is_exact"],"properties":{"object":{"type":"string","const":"unit_conversion"},"value":{"$ref":"schema:DecimalString"},"from_unit_id":{"$ref":"schema:UnitId"},"to_unit_id":{"$ref":"schema:UnitId"},"result":{"$ref":"schema:ScaledDecimalString"},"is_exact":{"type":"boolean"}}};
const schema27 = {"type":"string","pattern":"^-?(0|[1-9][0-9]{0,150})(\\.[0-9]{1,30})?$","x-augno-expected":"a decimal number as a string, with at most 30 digits after the point","minLength":1,"maxLength":183};
const pattern6 = new RegExp("^-?(0|[1-9][0-9]{0,150})(\\.[0-9]{1,30})?$", "u");

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 183){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 183},message:"must NOT have more than 183 characters"};
(vErrors ??= []).push(err0); errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
(vErrors ??= []).push(err1); errors++;
}
if(!pattern6.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^-?(0|[1-9][0-9]{0,150})(\\.[0-9]{1,30})?$"},message:"must match pattern \""+"^-?(0|[1-9][0-9]{0,150})(\\.[0-9]{1,30})?$"+"\""};
(vErrors ??= []).push(err2); errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3); errors++;
}
validate70.errors = vErrors;
return errors === 0;
}


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'"};
(vErrors ??= []).push(err0); errors++;
}
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
(vErrors ??= []).push(err1); errors++;
}
if(data.from_unit_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from_unit_id"},message:"must have required property '"+"from_unit_id"+"'"};
(vErrors ??= []).push(err2); errors++;
}
if(data.to_unit_id === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to_unit_id"},message:"must have required property '"+"to_unit_id"+"'"};
(vErrors ??= []).push(err3); errors++;
}
if(data.result === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "result"},message:"must have required property '"+"result"+"'"};
(vErrors ??= []).push(err4); errors++;
}
if(data.is_exact === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "is_exact"},message:"must have required property '"+"is_exact"+"'"};
(vErrors ??= []).push(err5); errors++;
}
if(data.object !== undefined){
let data0 = data.object;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6); errors++;
}
if("unit_conversion" !== data0){
const err7 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "unit_conversion"},message:"must be equal to constant"};
(vErrors ??= []).push(err7); errors++;
}
}
if(data.value !== undefined){
if(!(validate38(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.from_unit_id !== undefined){
if(!(validate28(data.from_unit_id, {instancePath:instancePath+"/from_unit_id",parentData:data,parentDataProperty:"from_unit_id",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.to_unit_id !== undefined){
if(!(validate28(data.to_unit_id, {instancePath:instancePath+"/to_unit_id",parentData:data,parentDataProperty:"to_unit_id",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.result !== undefined){
if(!(validate70(data.result, {instancePath:instancePath+"/result",parentData:data,parentDataProperty:"result",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.is_exact !== undefined){
if(typeof data.is_exact !== "boolean"){
const err8 = {instancePath:instancePath+"/is_exact",schemaPath:"#/properties/is_exact/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
(vErrors ??= []).push(err8); errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err9); errors++;
}
validate66.errors = vErrors;
return errors === 0;
}

export const RequestLogListAnswer = validate72;
const schema28 = {"type":"object","required":["object","page_info","data"],"properties":{"object":{"type":"string","const":"list"},"page_info":{"$ref":"schema:PageInfo"},"data":{"type":"array","maxItems":1000,"items":{"$ref":"schema:RequestLog"}}}};
const schema29 = {"type":"object","required":["id","object","method","host","path","normalized_route","query_params","status_code","latency_us","api_version","environment","client_ip","user_agent","error_code","error_message","idempotency_key","actor","request_body","response_body","body_truncated","occurred_at","created_at"],"properties":{"id":{"$ref":"schema:RequestId"},"object":{"type":"string","const":"request_log"},"method":{"$ref":"schema:HttpMethod"},"host":{"type":"string","minLength":1,"maxLength":255},"path":{"type":"string","minLength":1,"maxLength":16384},"normalized_route":{"type":["string","null"],"minLength":1,"maxLength":255},"query_params":{"$ref":"schema:QueryParams"},"status_code":{"type":"integer","format":"int32","minimum":100,"maximum":599},"latency_us":{"type":"integer","format":"int64","minimum":0,"maximum":3600000000},"api_version":{"$ref":"schema:ApiVersion"},"environment":{"$ref":"schema:Environment"},"client_ip":{"type":"string","pattern":"^[0-9a-f:.]{2,45}$","x-augno-expected":"an address of IPv4 or IPv6 such as 203.0.113.9","minLength":2,"maxLength":45},"user_agent":{"type":["string","null"],"minLength":1,"maxLength":16384},"error_code":{"anyOf":[{"$ref":"schema:ErrorCode"},{"type":"null"}]},"error_message":{"type":["string","null"],"minLength":1,"maxLength":4096},"idempotency_key":{"type":["string","null"],"minLength":1,"maxLength":255},"actor":{"$ref":"schema:Actor"},"request_body":{"type":["string","null"],"minLength":1,"maxLength":262144},"response_body":{"type":["string","null"],"minLength":1,"maxLength":262144},"body_truncated":{"type":"boolean"},"occurred_at":{"$ref":"schema:Timestamp"},"created_at":{"$ref":"schema:Timestamp"}}};
const schema30 = {"x-augno-open-enum":"callers","anyOf":[{"$ref":"schema:KnownHttpMethod"},{"type":"string","minLength":1,"maxLength":64}]};
const schema31 = {"type":"string","enum":["GET","HEAD","POST","PUT","PATCH","DELETE","OPTIONS"]};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err0); errors++;
}
if(!(((((((data === "GET") || (data === "HEAD")) || (data === "POST")) || (data === "PUT")) || (data === "PATCH")) || (data === "DELETE")) || (data === "OPTIONS"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema31.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err1); errors++;
}
validate77.errors = vErrors;
return errors === 0;
}


function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate77(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(typeof data === "string"){
if(func2(data) > 64){
const err0 = {instancePath,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
(vErrors ??= []).push(err0); errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/anyOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
(vErrors ??= []).push(err1); errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2); errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
(vErrors ??= []).push(err3); errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate76.errors = vErrors;
return errors === 0;
}

const schema32 = {"type":"object","maxProperties":1000,"additionalProperties":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"string","minLength":0,"maxLength":16384}}};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1000){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"};
(vErrors ??= []).push(err0); errors++;
}
for(const key0 in data){
let data0 = data[key0];
if(Array.isArray(data0)){
if(data0.length > 1000){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
(vErrors ??= []).push(err1); errors++;
}
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
(vErrors ??= []).push(err2); errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func2(data1) > 16384){
const err3 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit: 16384},message:"must NOT have more than 16384 characters"};
(vErrors ??= []).push(err3); errors++;
}
if(func2(data1) < 0){
const err4 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/additionalProperties/items/minLength",keyword:"minLength",params:{limit: 0},message:"must NOT have fewer than 0 characters"};
(vErrors ??= []).push(err4); errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5); errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err6); errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err7); errors++;
}
validate80.errors = vErrors;
return errors === 0;
}

const schema33 = {"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","x-augno-expected":"a date such as 2026-11-24","minLength":10,"maxLength":10};
const pattern7 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 10){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
(vErrors ??= []).push(err0); errors++;
}
if(func2(data) < 10){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
(vErrors ??= []).push(err1); errors++;
}
if(!pattern7.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""};
(vErrors ??= []).push(err2); errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3); errors++;
}
validate82.errors = vErrors;
return errors === 0;
}

const schema34 = {"x-augno-open-enum":true,"anyOf":[{"$ref":"schema:KnownEnvironment"},{"type":"string","minLength":1,"maxLength":64}]};
const schema35 = {"type":"string","enum":["sandbox","production"]};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err0); errors++;
}
if(!((data === "sandbox") || (data === "production"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err1); errors++;
}
validate85.errors = vErrors;
return errors === 0;
}


function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate85(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(typeof data === "string"){
if(func2(data) > 64){
const err0 = {instancePath,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
(vErrors ??= []).push(err0); errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/anyOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
(vErrors ??= []).push(err1); errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2); errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
(vErrors ??= []).push(err3); errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate84.errors = vErrors;
return errors === 0;
}

const schema36 = {"type":"object","required":["object","type","id","name","handle"],"properties":{"object":{"type":"string","const":"actor"},"type":{"$ref":"schema:ActorType"},"id":{"type":"string","pattern":"^(apke|us)_[0-7][0-9a-hjkmnp-tv-z]{25}$","x-augno-expected":"an id such as apke_01m6dmbe00hvfr46bqgz9x0f5x","minLength":29,"maxLength":31},"name":{"type":"string","minLength":1,"maxLength":255},"handle":{"type":"string","minLength":1,"maxLength":320}}};
const schema37 = {"x-augno-open-enum":true,"anyOf":[{"$ref":"schema:KnownActorType"},{"type":"string","minLength":1,"maxLength":64}]};
const schema38 = {"type":"string","enum":["api_key","user"]};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err0); errors++;
}
if(!((data === "api_key") || (data === "user"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema38.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err1); errors++;
}
validate91.errors = vErrors;
return errors === 0;
}


function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate91(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(typeof data === "string"){
if(func2(data) > 64){
const err0 = {instancePath,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
(vErrors ??= []).push(err0); errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/anyOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
(vErrors ??= []).push(err1); errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2); errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
(vErrors ??= []).push(err3); errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate90.errors = vErrors;
return errors === 0;
}

const pattern9 = new RegExp("^(apke|us)_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'"};
(vErrors ??= []).push(err0); errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
(vErrors ??= []).push(err1); errors++;
}
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
(vErrors ??= []).push(err2); errors++;
}
if(data.name === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
(vErrors ??= []).push(err3); errors++;
}
if(data.handle === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "handle"},message:"must have required property '"+"handle"+"'"};
(vErrors ??= []).push(err4); errors++;
}
if(data.object !== undefined){
let data0 = data.object;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5); errors++;
}
if("actor" !== data0){
const err6 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "actor"},message:"must be equal to constant"};
(vErrors ??= []).push(err6); errors++;
}
}
if(data.type !== undefined){
if(!(validate90(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(func2(data2) > 31){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 31},message:"must NOT have more than 31 characters"};
(vErrors ??= []).push(err7); errors++;
}
if(func2(data2) < 29){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 29},message:"must NOT have fewer than 29 characters"};
(vErrors ??= []).push(err8); errors++;
}
if(!pattern9.test(data2)){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^(apke|us)_[0-7][0-9a-hjkmnp-tv-z]{25}$"},message:"must match pattern \""+"^(apke|us)_[0-7][0-9a-hjkmnp-tv-z]{25}$"+"\""};
(vErrors ??= []).push(err9); errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err10); errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(func2(data3) > 255){
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
(vErrors ??= []).push(err11); errors++;
}
if(func2(data3) < 1){
const err12 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
(vErrors ??= []).push(err12); errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err13); errors++;
}
}
if(data.handle !== undefined){
let data4 = data.handle;
if(typeof data4 === "string"){
if(func2(data4) > 320){
const err14 = {instancePath:instancePath+"/handle",schemaPath:"#/properties/handle/maxLength",keyword:"maxLength",params:{limit: 320},message:"must NOT have more than 320 characters"};
(vErrors ??= []).push(err14); errors++;
}
if(func2(data4) < 1){
const err15 = {instancePath:instancePath+"/handle",schemaPath:"#/properties/handle/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
(vErrors ??= []).push(err15); errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/handle",schemaPath:"#/properties/handle/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err16); errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err17); errors++;
}
validate89.errors = vErrors;
return errors === 0;
}

const formats12 = require("ajv-formats/dist/formats").fullFormats.int64;
const pattern8 = new RegExp("^[0-9a-f:.]{2,45}$", "u");

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
(vErrors ??= []).push(err0); errors++;
}
if(data.object === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'"};
(vErrors ??= []).push(err1); errors++;
}
if(data.method === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
(vErrors ??= []).push(err2); errors++;
}
if(data.host === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "host"},message:"must have required property '"+"host"+"'"};
(vErrors ??= []).push(err3); errors++;
}
if(data.path === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
(vErrors ??= []).push(err4); errors++;
}
if(data.normalized_route === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "normalized_route"},message:"must have required property '"+"normalized_route"+"'"};
(vErrors ??= []).push(err5); errors++;
}
if(data.query_params === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "query_params"},message:"must have required property '"+"query_params"+"'"};
(vErrors ??= []).push(err6); errors++;
}
if(data.status_code === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status_code"},message:"must have required property '"+"status_code"+"'"};
(vErrors ??= []).push(err7); errors++;
}
if(data.latency_us === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "latency_us"},message:"must have required property '"+"latency_us"+"'"};
(vErrors ??= []).push(err8); errors++;
}
if(data.api_version === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "api_version"},message:"must have required property '"+"api_version"+"'"};
(vErrors ??= []).push(err9); errors++;
}
if(data.environment === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "environment"},message:"must have required property '"+"environment"+"'"};
(vErrors ??= []).push(err10); errors++;
}
if(data.client_ip === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "client_ip"},message:"must have required property '"+"client_ip"+"'"};
(vErrors ??= []).push(err11); errors++;
}
if(data.user_agent === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "user_agent"},message:"must have required property '"+"user_agent"+"'"};
(vErrors ??= []).push(err12); errors++;
}
if(data.error_code === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error_code"},message:"must have required property '"+"error_code"+"'"};
(vErrors ??= []).push(err13); errors++;
}
if(data.error_message === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error_message"},message:"must have required property '"+"error_message"+"'"};
(vErrors ??= []).push(err14); errors++;
}
if(data.idempotency_key === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "idempotency_key"},message:"must have required property '"+"idempotency_key"+"'"};
(vErrors ??= []).push(err15); errors++;
}
if(data.actor === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "actor"},message:"must have required property '"+"actor"+"'"};
(vErrors ??= []).push(err16); errors++;
}
if(data.request_body === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_body"},message:"must have required property '"+"request_body"+"'"};
(vErrors ??= []).push(err17); errors++;
}
if(data.response_body === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "response_body"},message:"must have required property '"+"response_body"+"'"};
(vErrors ??= []).push(err18); errors++;
}
if(data.body_truncated === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body_truncated"},message:"must have required property '"+"body_truncated"+"'"};
(vErrors ??= []).push(err19); errors++;
}
if(data.occurred_at === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "occurred_at"},message:"must have required property '"+"occurred_at"+"'"};
(vErrors ??= []).push(err20); errors++;
}
if(data.created_at === undefined){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'"};
(vErrors ??= []).push(err21); errors++;
}
if(data.id !== undefined){
if(!(validate60(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.object !== undefined){
let data1 = data.object;
if(typeof data1 !== "string"){
const err22 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err22); errors++;
}
if("request_log" !== data1){
const err23 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "request_log"},message:"must be equal to constant"};
(vErrors ??= []).push(err23); errors++;
}
}
if(data.method !== undefined){
if(!(validate76(data.method, {instancePath:instancePath+"/method",parentData:data,parentDataProperty:"method",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data.host !== undefined){
let data3 = data.host;
if(typeof data3 === "string"){
if(func2(data3) > 255){
const err24 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
(vErrors ??= []).push(err24); errors++;
}
if(func2(data3) < 1){
const err25 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
(vErrors ??= []).push(err25); errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err26); errors++;
}
}
if(data.path !== undefined){
let data4 = data.path;
if(typeof data4 === "string"){
if(func2(data4) > 16384){
const err27 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 16384},message:"must NOT have more than 16384 characters"};
(vErrors ??= []).push(err27); errors++;
}
if(func2(data4) < 1){
const err28 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
(vErrors ??= []).push(err28); errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err29); errors++;
}
}
if(data.normalized_route !== undefined){
let data5 = data.normalized_route;
if((typeof data5 !== "string") && (data5 !== null)){
const err30 = {instancePath:instancePath+"/normalized_route",schemaPath:"#/properties/normalized_route/type",keyword:"type",params:{type: schema29.properties.normalized_route.type},message:"must be string,null"};
(vErrors ??= []).push(err30); errors++;
}
if(typeof data5 === "string"){
if(func2(data5) > 255){
const err31 = {instancePath:instancePath+"/normalized_route",schemaPath:"#/properties/normalized_route/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
(vErrors ??= []).push(err31); errors++;
}
if(func2(data5) < 1){
const err32 = {instancePath:instancePath+"/normalized_route",schemaPath:"#/properties/normalized_route/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
(vErrors ??= []).push(err32); errors++;
}
}
}
if(data.query_params !== undefined){
if(!(validate80(data.query_params, {instancePath:instancePath+"/query_params",parentData:data,parentDataProperty:"query_params",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.status_code !== undefined){
let data7 = data.status_code;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err33 = {instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err33); errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 599 || isNaN(data7)){
const err34 = {instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
(vErrors ??= []).push(err34); errors++;
}
if(data7 < 100 || isNaN(data7)){
const err35 = {instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
(vErrors ??= []).push(err35); errors++;
}
if(!(formats6.validate(data7))){
const err36 = {instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\""};
(vErrors ??= []).push(err36); errors++;
}
}
}
if(data.latency_us !== undefined){
let data8 = data.latency_us;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err37 = {instancePath:instancePath+"/latency_us",schemaPath:"#/properties/latency_us/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err37); errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 3600000000 || isNaN(data8)){
const err38 = {instancePath:instancePath+"/latency_us",schemaPath:"#/properties/latency_us/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600000000},message:"must be <= 3600000000"};
(vErrors ??= []).push(err38); errors++;
}
if(data8 < 0 || isNaN(data8)){
const err39 = {instancePath:instancePath+"/latency_us",schemaPath:"#/properties/latency_us/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err39); errors++;
}
if(!(formats12.validate(data8))){
const err40 = {instancePath:instancePath+"/latency_us",schemaPath:"#/properties/latency_us/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
(vErrors ??= []).push(err40); errors++;
}
}
}
if(data.api_version !== undefined){
if(!(validate82(data.api_version, {instancePath:instancePath+"/api_version",parentData:data,parentDataProperty:"api_version",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.environment !== undefined){
if(!(validate84(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if(data.client_ip !== undefined){
let data11 = data.client_ip;
if(typeof data11 === "string"){
if(func2(data11) > 45){
const err41 = {instancePath:instancePath+"/client_ip",schemaPath:"#/properties/client_ip/maxLength",keyword:"maxLength",params:{limit: 45},message:"must NOT have more than 45 characters"};
(vErrors ??= []).push(err41); errors++;
}
if(func2(data11) < 2){
const err42 = {instancePath:instancePath+"/client_ip",schemaPath:"#/properties/client_ip/minLength",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"};
(vErrors ??= []).push(err42); errors++;
}
if(!pattern8.test(data11)){
const err43 = {instancePath:instancePath+"/client_ip",schemaPath:"#/properties/client_ip/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f:.]{2,45}$"},message:"must match pattern \""+"^[0-9a-f:.]{2,45}$"+"\""};
(vErrors ??= []).push(err43); errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/client_ip",schemaPath:"#/properties/client_ip/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err44); errors++;
}
}
if(data.user_agent !== undefined){
let data12 = data.user_agent;
if((typeof data12 !== "string") && (data12 !== null)){
const err45 = {instancePath:instancePath+"/user_agent",schemaPath:"#/properties/user_agent/type",keyword:"type",params:{type: schema29.properties.user_agent.type},message:"must be string,null"};
(vErrors ??= []).push(err45); errors++;
}
if(typeof data12 === "string"){
if(func2(data12) > 16384){
const err46 = {instancePath:instancePath+"/user_agent",schemaPath:"#/properties/user_agent/maxLength",keyword:"maxLength",params:{limit: 16384},message:"must NOT have more than 16384 characters"};
(vErrors ??= []).push(err46); errors++;
}
if(func2(data12) < 1){
const err47 = {instancePath:instancePath+"/user_agent",schemaPath:"#/properties/user_agent/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
(vErrors ??= []).push(err47); errors++;
}
}
}
if(data.error_code !== undefined){
let data13 = data.error_code;
const _errs23 = errors;
let valid1 = false;
const _errs24 = errors;
if(!(validate53(data13, {instancePath:instancePath+"/error_code",parentData:data,parentDataProperty:"error_code",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid0 = _errs24 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs25 = errors;
if(data13 !== null){
const err48 = {instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
(vErrors ??= []).push(err48); errors++;
}
var _valid0 = _errs25 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err49 = {instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
(vErrors ??= []).push(err49); errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
}
if(data.error_message !== undefined){
let data14 = data.error_message;
if((typeof data14 !== "string") && (data14 !== null)){
const err50 = {instancePath:instancePath+"/error_message",schemaPath:"#/properties/error_message/type",keyword:"type",params:{type: schema29.properties.error_message.type},message:"must be string,null"};
(vErrors ??= []).push(err50); errors++;
}
if(typeof data14 === "string"){
if(func2(data14) > 4096){
const err51 = {instancePath:instancePath+"/error_message",schemaPath:"#/properties/error_message/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
(vErrors ??= []).push(err51); errors++;
}
if(func2(data14) < 1){
const err52 = {instancePath:instancePath+"/error_message",schemaPath:"#/properties/error_message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
(vErrors ??= []).push(err52); errors++;
}
}
}
if(data.idempotency_key !== undefined){
let data15 = data.idempotency_key;
if((typeof data15 !== "string") && (data15 !== null)){
const err53 = {instancePath:instancePath+"/idempotency_key",schemaPath:"#/properties/idempotency_key/type",keyword:"type",params:{type: schema29.properties.idempotency_key.type},message:"must be string,null"};
(vErrors ??= []).push(err53); errors++;
}
if(typeof data15 === "string"){
if(func2(data15) > 255){
const err54 = {instancePath:instancePath+"/idempotency_key",schemaPath:"#/properties/idempotency_key/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
(vErrors ??= []).push(err54); errors++;
}
if(func2(data15) < 1){
const err55 = {instancePath:instancePath+"/idempotency_key",schemaPath:"#/properties/idempotency_key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
(vErrors ??= []).push(err55); errors++;
}
}
}
if(data.actor !== undefined){
if(!(validate89(data.actor, {instancePath:instancePath+"/actor",parentData:data,parentDataProperty:"actor",rootData}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
if(data.request_body !== undefined){
let data17 = data.request_body;
if((typeof data17 !== "string") && (data17 !== null)){
const err56 = {instancePath:instancePath+"/request_body",schemaPath:"#/properties/request_body/type",keyword:"type",params:{type: schema29.properties.request_body.type},message:"must be string,null"};
(vErrors ??= []).push(err56); errors++;
}
if(typeof data17 === "string"){
if(func2(data17) > 262144){
const err57 = {instancePath:instancePath+"/request_body",schemaPath:"#/properties/request_body/maxLength",keyword:"maxLength",params:{limit: 262144},message:"must NOT have more than 262144 characters"};
(vErrors ??= []).push(err57); errors++;
}
if(func2(data17) < 1){
const err58 = {instancePath:instancePath+"/request_body",schemaPath:"#/properties/request_body/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
(vErrors ??= []).push(err58); errors++;
}
}
}
if(data.response_body !== undefined){
let data18 = data.response_body;
if((typeof data18 !== "string") && (data18 !== null)){
const err59 = {instancePath:instancePath+"/response_body",schemaPath:"#/properties/response_body/type",keyword:"type",params:{type: schema29.properties.response_body.type},message:"must be string,null"};
(vErrors ??= []).push(err59); errors++;
}
if(typeof data18 === "string"){
if(func2(data18) > 262144){
const err60 = {instancePath:instancePath+"/response_body",schemaPath:"#/properties/response_body/maxLength",keyword:"maxLength",params:{limit: 262144},message:"must NOT have more than 262144 characters"};
(vErrors ??= []).push(err60); errors++;
}
if(func2(data18) < 1){
const err61 = {instancePath:instancePath+"/response_body",schemaPath:"#/properties/response_body/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
(vErrors ??= []).push(err61); errors++;
}
}
}
if(data.body_truncated !== undefined){
if(typeof data.body_truncated !== "boolean"){
const err62 = {instancePath:instancePath+"/body_truncated",schemaPath:"#/properties/body_truncated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
(vErrors ??= []).push(err62); errors++;
}
}
if(data.occurred_at !== undefined){
if(!(validate43(data.occurred_at, {instancePath:instancePath+"/occurred_at",parentData:data,parentDataProperty:"occurred_at",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.created_at !== undefined){
if(!(validate43(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
}
else {
const err63 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err63); errors++;
}
validate74.errors = vErrors;
return errors === 0;
}


function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'"};
(vErrors ??= []).push(err0); errors++;
}
if(data.page_info === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "page_info"},message:"must have required property '"+"page_info"+"'"};
(vErrors ??= []).push(err1); errors++;
}
if(data.data === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
(vErrors ??= []).push(err2); errors++;
}
if(data.object !== undefined){
let data0 = data.object;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3); errors++;
}
if("list" !== data0){
const err4 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "list"},message:"must be equal to constant"};
(vErrors ??= []).push(err4); errors++;
}
}
if(data.page_info !== undefined){
if(!(validate22(data.page_info, {instancePath:instancePath+"/page_info",parentData:data,parentDataProperty:"page_info",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data2 = data.data;
if(Array.isArray(data2)){
if(data2.length > 1000){
const err5 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
(vErrors ??= []).push(err5); errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate74(data2[i0], {instancePath:instancePath+"/data/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err6); errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err7); errors++;
}
validate72.errors = vErrors;
return errors === 0;
}

export const RequestLogAnswer = validate74;

export const EventListAnswer = validate98;
const schema39 = {"type":"object","required":["object","page_info","data"],"properties":{"object":{"type":"string","const":"list"},"page_info":{"$ref":"schema:PageInfo"},"data":{"type":"array","maxItems":1000,"items":{"$ref":"schema:Event"}}}};
const schema40 = {"type":"object","required":["id","object","type","environment","resource","actor","request_id","changes","occurred_at","created_at"],"properties":{"id":{"$ref":"schema:EventId"},"object":{"type":"string","const":"event"},"type":{"$ref":"schema:EventType"},"environment":{"$ref":"schema:Environment"},"resource":{"anyOf":[{"$ref":"schema:EventResource"},{"type":"null"}]},"actor":{"$ref":"schema:Actor"},"request_id":{"anyOf":[{"$ref":"schema:RequestId"},{"type":"null"}]},"changes":{"type":"array","maxItems":100,"items":{"$ref":"schema:Change"}},"occurred_at":{"$ref":"schema:Timestamp"},"created_at":{"$ref":"schema:Timestamp"}}};
const schema41 = {"type":"string","pattern":"^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$","x-augno-expected":"an id such as evt_01m86e9w10yjnzm1yrta6x0zxd","minLength":30,"maxLength":30};
const pattern10 = new RegExp("^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 30){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
(vErrors ??= []).push(err0); errors++;
}
if(func2(data) < 30){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 30},message:"must NOT have fewer than 30 characters"};
(vErrors ??= []).push(err1); errors++;
}
if(!pattern10.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$"},message:"must match pattern \""+"^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$"+"\""};
(vErrors ??= []).push(err2); errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3); errors++;
}
validate101.errors = vErrors;
return errors === 0;
}

const schema42 = {"x-augno-open-enum":true,"anyOf":[{"$ref":"schema:KnownEventType"},{"type":"string","minLength":1,"maxLength":64}]};
const schema43 = {"type":"string","enum":["unit.listed","unit.created","unit.retrieved","unit.updated","unit.deleted","unit.converted","request_log.listed","request_log.retrieved","event.listed","event.retrieved","api_key.listed","api_key.created","api_key.retrieved","api_key.revoked","api_key.rotated","account.retrieved","request.replayed","request.rejected"]};

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err0); errors++;
}
if(!((((((((((((((((((data === "unit.listed") || (data === "unit.created")) || (data === "unit.retrieved")) || (data === "unit.updated")) || (data === "unit.deleted")) || (data === "unit.converted")) || (data === "request_log.listed")) || (data === "request_log.retrieved")) || (data === "event.listed")) || (data === "event.retrieved")) || (data === "api_key.listed")) || (data === "api_key.created")) || (data === "api_key.retrieved")) || (data === "api_key.revoked")) || (data === "api_key.rotated")) || (data === "account.retrieved")) || (data === "request.replayed")) || (data === "request.rejected"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema43.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err1); errors++;
}
validate104.errors = vErrors;
return errors === 0;
}


function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate104(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(typeof data === "string"){
if(func2(data) > 64){
const err0 = {instancePath,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
(vErrors ??= []).push(err0); errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/anyOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
(vErrors ??= []).push(err1); errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2); errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
(vErrors ??= []).push(err3); errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate103.errors = vErrors;
return errors === 0;
}

const schema44 = {"type":"object","required":["type","id"],"properties":{"type":{"type":"string","pattern":"^[a-z]+(_[a-z]+)*$","x-augno-expected":"the name of a resource such as unit","minLength":1,"maxLength":64},"id":{"type":"string","pattern":"^(unit|apke|rq|evt|ac|us)_[0-7][0-9a-hjkmnp-tv-z]{25}$","x-augno-expected":"an id such as unit_01jm4r6700f8nwq3v5hx2d9ktp","minLength":29,"maxLength":31}}};
const pattern11 = new RegExp("^[a-z]+(_[a-z]+)*$", "u");
const pattern12 = new RegExp("^(unit|apke|rq|evt|ac|us)_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
(vErrors ??= []).push(err0); errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
(vErrors ??= []).push(err1); errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(func2(data0) > 64){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
(vErrors ??= []).push(err2); errors++;
}
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
(vErrors ??= []).push(err3); errors++;
}
if(!pattern11.test(data0)){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern: "^[a-z]+(_[a-z]+)*$"},message:"must match pattern \""+"^[a-z]+(_[a-z]+)*$"+"\""};
(vErrors ??= []).push(err4); errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5); errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(func2(data1) > 31){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 31},message:"must NOT have more than 31 characters"};
(vErrors ??= []).push(err6); errors++;
}
if(func2(data1) < 29){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 29},message:"must NOT have fewer than 29 characters"};
(vErrors ??= []).push(err7); errors++;
}
if(!pattern12.test(data1)){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^(unit|apke|rq|evt|ac|us)_[0-7][0-9a-hjkmnp-tv-z]{25}$"},message:"must match pattern \""+"^(unit|apke|rq|evt|ac|us)_[0-7][0-9a-hjkmnp-tv-z]{25}$"+"\""};
(vErrors ??= []).push(err8); errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err9); errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err10); errors++;
}
validate108.errors = vErrors;
return errors === 0;
}

const schema45 = {"type":"object","required":["field","old_value","new_value"],"properties":{"field":{"type":"string","minLength":1,"maxLength":64},"old_value":{"$ref":"schema:ChangedValue"},"new_value":{"$ref":"schema:ChangedValue"}}};
const schema46 = {"anyOf":[{"type":"string","minLength":1,"maxLength":4096},{"type":"boolean"},{"type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":255}},{"type":"null"}]};

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(func2(data) > 4096){
const err0 = {instancePath,schemaPath:"#/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
(vErrors ??= []).push(err0); errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
(vErrors ??= []).push(err1); errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2); errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(typeof data !== "boolean"){
const err3 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
(vErrors ??= []).push(err3); errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(Array.isArray(data)){
if(data.length > 50){
const err4 = {instancePath,schemaPath:"#/anyOf/2/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
(vErrors ??= []).push(err4); errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func2(data0) > 255){
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/anyOf/2/items/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
(vErrors ??= []).push(err5); errors++;
}
if(func2(data0) < 1){
const err6 = {instancePath:instancePath+"/" + i0,schemaPath:"#/anyOf/2/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
(vErrors ??= []).push(err6); errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/" + i0,schemaPath:"#/anyOf/2/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err7); errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err8); errors++;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs9 = errors;
if(data !== null){
const err9 = {instancePath,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type: "null"},message:"must be null"};
(vErrors ??= []).push(err9); errors++;
}
var _valid0 = _errs9 === errors;
valid0 = valid0 || _valid0;
}
}
}
if(!valid0){
const err10 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
(vErrors ??= []).push(err10); errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate113.errors = vErrors;
return errors === 0;
}


function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.field === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'"};
(vErrors ??= []).push(err0); errors++;
}
if(data.old_value === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "old_value"},message:"must have required property '"+"old_value"+"'"};
(vErrors ??= []).push(err1); errors++;
}
if(data.new_value === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "new_value"},message:"must have required property '"+"new_value"+"'"};
(vErrors ??= []).push(err2); errors++;
}
if(data.field !== undefined){
let data0 = data.field;
if(typeof data0 === "string"){
if(func2(data0) > 64){
const err3 = {instancePath:instancePath+"/field",schemaPath:"#/properties/field/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
(vErrors ??= []).push(err3); errors++;
}
if(func2(data0) < 1){
const err4 = {instancePath:instancePath+"/field",schemaPath:"#/properties/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
(vErrors ??= []).push(err4); errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5); errors++;
}
}
if(data.old_value !== undefined){
if(!(validate113(data.old_value, {instancePath:instancePath+"/old_value",parentData:data,parentDataProperty:"old_value",rootData}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
if(data.new_value !== undefined){
if(!(validate113(data.new_value, {instancePath:instancePath+"/new_value",parentData:data,parentDataProperty:"new_value",rootData}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6); errors++;
}
validate112.errors = vErrors;
return errors === 0;
}


function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
(vErrors ??= []).push(err0); errors++;
}
if(data.object === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'"};
(vErrors ??= []).push(err1); errors++;
}
if(data.type === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
(vErrors ??= []).push(err2); errors++;
}
if(data.environment === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "environment"},message:"must have required property '"+"environment"+"'"};
(vErrors ??= []).push(err3); errors++;
}
if(data.resource === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resource"},message:"must have required property '"+"resource"+"'"};
(vErrors ??= []).push(err4); errors++;
}
if(data.actor === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "actor"},message:"must have required property '"+"actor"+"'"};
(vErrors ??= []).push(err5); errors++;
}
if(data.request_id === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"},message:"must have required property '"+"request_id"+"'"};
(vErrors ??= []).push(err6); errors++;
}
if(data.changes === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "changes"},message:"must have required property '"+"changes"+"'"};
(vErrors ??= []).push(err7); errors++;
}
if(data.occurred_at === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "occurred_at"},message:"must have required property '"+"occurred_at"+"'"};
(vErrors ??= []).push(err8); errors++;
}
if(data.created_at === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'"};
(vErrors ??= []).push(err9); errors++;
}
if(data.id !== undefined){
if(!(validate101(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
if(data.object !== undefined){
let data1 = data.object;
if(typeof data1 !== "string"){
const err10 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err10); errors++;
}
if("event" !== data1){
const err11 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "event"},message:"must be equal to constant"};
(vErrors ??= []).push(err11); errors++;
}
}
if(data.type !== undefined){
if(!(validate103(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
if(data.environment !== undefined){
if(!(validate84(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if(data.resource !== undefined){
let data4 = data.resource;
const _errs7 = errors;
let valid1 = false;
const _errs8 = errors;
if(!(validate108(data4, {instancePath:instancePath+"/resource",parentData:data,parentDataProperty:"resource",rootData}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs9 = errors;
if(data4 !== null){
const err12 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
(vErrors ??= []).push(err12); errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err13 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
(vErrors ??= []).push(err13); errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.actor !== undefined){
if(!(validate89(data.actor, {instancePath:instancePath+"/actor",parentData:data,parentDataProperty:"actor",rootData}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
let data6 = data.request_id;
const _errs13 = errors;
let valid2 = false;
const _errs14 = errors;
if(!(validate60(data6, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var _valid1 = _errs14 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs15 = errors;
if(data6 !== null){
const err14 = {instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
(vErrors ??= []).push(err14); errors++;
}
var _valid1 = _errs15 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err15 = {instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
(vErrors ??= []).push(err15); errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
if(data.changes !== undefined){
let data7 = data.changes;
if(Array.isArray(data7)){
if(data7.length > 100){
const err16 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
(vErrors ??= []).push(err16); errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate112(data7[i0], {instancePath:instancePath+"/changes/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err17); errors++;
}
}
if(data.occurred_at !== undefined){
if(!(validate43(data.occurred_at, {instancePath:instancePath+"/occurred_at",parentData:data,parentDataProperty:"occurred_at",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.created_at !== undefined){
if(!(validate43(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err18); errors++;
}
validate100.errors = vErrors;
return errors === 0;
}


function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'"};
(vErrors ??= []).push(err0); errors++;
}
if(data.page_info === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "page_info"},message:"must have required property '"+"page_info"+"'"};
(vErrors ??= []).push(err1); errors++;
}
if(data.data === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
(vErrors ??= []).push(err2); errors++;
}
if(data.object !== undefined){
let data0 = data.object;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3); errors++;
}
if("list" !== data0){
const err4 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "list"},message:"must be equal to constant"};
(vErrors ??= []).push(err4); errors++;
}
}
if(data.page_info !== undefined){
if(!(validate22(data.page_info, {instancePath:instancePath+"/page_info",parentData:data,parentDataProperty:"page_info",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data2 = data.data;
if(Array.isArray(data2)){
if(data2.length > 1000){
const err5 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
(vErrors ??= []).push(err5); errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate100(data2[i0], {instancePath:instancePath+"/data/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err6); errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err7); errors++;
}
validate98.errors = vErrors;
return errors === 0;
}

export const EventAnswer = validate100;

export const AccountAnswer = validate120;
const schema47 = {"type":"object","required":["id","object","name","status","activated_at","created_at","updated_at"],"properties":{"id":{"$ref":"schema:AccountId"},"object":{"type":"string","const":"account"},"name":{"type":"string","minLength":1,"maxLength":255},"status":{"$ref":"schema:AccountStatus"},"activated_at":{"anyOf":[{"$ref":"schema:Timestamp"},{"type":"null"}]},"created_at":{"$ref":"schema:Timestamp"},"updated_at":{"$ref":"schema:Timestamp"}}};
const schema48 = {"type":"string","pattern":"^ac_[0-7][0-9a-hjkmnp-tv-z]{25}$","x-augno-expected":"an id such as ac_01m6dmbe00afnhfg3em5w10ezx","minLength":29,"maxLength":29};
const pattern13 = new RegExp("^ac_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 29){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 29},message:"must NOT have more than 29 characters"};
(vErrors ??= []).push(err0); errors++;
}
if(func2(data) < 29){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 29},message:"must NOT have fewer than 29 characters"};
(vErrors ??= []).push(err1); errors++;
}
if(!pattern13.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^ac_[0-7][0-9a-hjkmnp-tv-z]{25}$"},message:"must match pattern \""+"^ac_[0-7][0-9a-hjkmnp-tv-z]{25}$"+"\""};
(vErrors ??= []).push(err2); errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3); errors++;
}
validate121.errors = vErrors;
return errors === 0;
}

const schema49 = {"x-augno-open-enum":true,"anyOf":[{"$ref":"schema:KnownAccountStatus"},{"type":"string","minLength":1,"maxLength":64}]};
const schema50 = {"type":"string","enum":["pending_activation","active"]};

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err0); errors++;
}
if(!((data === "pending_activation") || (data === "active"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema50.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err1); errors++;
}
validate124.errors = vErrors;
return errors === 0;
}


function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate124(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(typeof data === "string"){
if(func2(data) > 64){
const err0 = {instancePath,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
(vErrors ??= []).push(err0); errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/anyOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
(vErrors ??= []).push(err1); errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2); errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
(vErrors ??= []).push(err3); errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate123.errors = vErrors;
return errors === 0;
}


function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
(vErrors ??= []).push(err0); errors++;
}
if(data.object === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'"};
(vErrors ??= []).push(err1); errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
(vErrors ??= []).push(err2); errors++;
}
if(data.status === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
(vErrors ??= []).push(err3); errors++;
}
if(data.activated_at === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activated_at"},message:"must have required property '"+"activated_at"+"'"};
(vErrors ??= []).push(err4); errors++;
}
if(data.created_at === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'"};
(vErrors ??= []).push(err5); errors++;
}
if(data.updated_at === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"},message:"must have required property '"+"updated_at"+"'"};
(vErrors ??= []).push(err6); errors++;
}
if(data.id !== undefined){
if(!(validate121(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
if(data.object !== undefined){
let data1 = data.object;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err7); errors++;
}
if("account" !== data1){
const err8 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "account"},message:"must be equal to constant"};
(vErrors ??= []).push(err8); errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func2(data2) > 255){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
(vErrors ??= []).push(err9); errors++;
}
if(func2(data2) < 1){
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
(vErrors ??= []).push(err10); errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err11); errors++;
}
}
if(data.status !== undefined){
if(!(validate123(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if(data.activated_at !== undefined){
let data4 = data.activated_at;
const _errs8 = errors;
let valid1 = false;
const _errs9 = errors;
if(!(validate43(data4, {instancePath:instancePath+"/activated_at",parentData:data,parentDataProperty:"activated_at",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs10 = errors;
if(data4 !== null){
const err12 = {instancePath:instancePath+"/activated_at",schemaPath:"#/properties/activated_at/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
(vErrors ??= []).push(err12); errors++;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err13 = {instancePath:instancePath+"/activated_at",schemaPath:"#/properties/activated_at/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
(vErrors ??= []).push(err13); errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
if(data.created_at !== undefined){
if(!(validate43(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
if(!(validate43(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err14); errors++;
}
validate120.errors = vErrors;
return errors === 0;
}

export const ApiKeyListAnswer = validate130;
const schema51 = {"type":"object","required":["object","page_info","data"],"properties":{"object":{"type":"string","const":"list"},"page_info":{"$ref":"schema:PageInfo"},"data":{"type":"array","maxItems":1000,"items":{"$ref":"schema:ApiKey"}}}};
const schema52 = {"type":"object","required":["id","object","name","type","environment","role","redacted_value","status","allowed_origins","last_used_at","expires_at","revoked_at","created_at","updated_at"],"properties":{"id":{"$ref":"schema:ApiKeyId"},"object":{"type":"string","const":"api_key"},"name":{"$ref":"schema:ApiKeyName"},"type":{"$ref":"schema:ApiKeyType"},"environment":{"$ref":"schema:Environment"},"role":{"$ref":"schema:ApiKeyRole"},"redacted_value":{"$ref":"schema:RedactedApiKey"},"status":{"$ref":"schema:ApiKeyStatus"},"allowed_origins":{"type":"array","maxItems":50,"items":{"$ref":"schema:Origin"}},"last_used_at":{"anyOf":[{"$ref":"schema:Timestamp"},{"type":"null"}]},"expires_at":{"anyOf":[{"$ref":"schema:Timestamp"},{"type":"null"}]},"revoked_at":{"anyOf":[{"$ref":"schema:Timestamp"},{"type":"null"}]},"created_at":{"$ref":"schema:Timestamp"},"updated_at":{"$ref":"schema:Timestamp"}}};
const schema53 = {"type":"string","pattern":"^apke_[0-7][0-9a-hjkmnp-tv-z]{25}$","x-augno-expected":"an id such as apke_01m6dmbe00hvfr46bqgz9x0f5x","minLength":31,"maxLength":31};
const pattern14 = new RegExp("^apke_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");

function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 31){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 31},message:"must NOT have more than 31 characters"};
(vErrors ??= []).push(err0); errors++;
}
if(func2(data) < 31){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 31},message:"must NOT have fewer than 31 characters"};
(vErrors ??= []).push(err1); errors++;
}
if(!pattern14.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^apke_[0-7][0-9a-hjkmnp-tv-z]{25}$"},message:"must match pattern \""+"^apke_[0-7][0-9a-hjkmnp-tv-z]{25}$"+"\""};
(vErrors ??= []).push(err2); errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3); errors++;
}
validate133.errors = vErrors;
return errors === 0;
}

const schema54 = {"type":"string","pattern":"^[^\\s\\x00-\\x1f\\x7f-\\x9f\\u200b-\\u200d\\u2060]([^\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029]*[^\\s\\x00-\\x1f\\x7f-\\x9f\\u200b-\\u200d\\u2060])?$","x-augno-expected":"text of 1 to 255 characters in one line, without spaces at its ends","minLength":1,"maxLength":255};

function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 255){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
(vErrors ??= []).push(err0); errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
(vErrors ??= []).push(err1); errors++;
}
if(!pattern1.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\s\\x00-\\x1f\\x7f-\\x9f\\u200b-\\u200d\\u2060]([^\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029]*[^\\s\\x00-\\x1f\\x7f-\\x9f\\u200b-\\u200d\\u2060])?$"},message:"must match pattern \""+"^[^\\s\\x00-\\x1f\\x7f-\\x9f\\u200b-\\u200d\\u2060]([^\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029]*[^\\s\\x00-\\x1f\\x7f-\\x9f\\u200b-\\u200d\\u2060])?$"+"\""};
(vErrors ??= []).push(err2); errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3); errors++;
}
validate135.errors = vErrors;
return errors === 0;
}

const schema55 = {"x-augno-open-enum":true,"anyOf":[{"$ref":"schema:KnownApiKeyType"},{"type":"string","minLength":1,"maxLength":64}]};
const schema56 = {"type":"string","enum":["secret","publishable"]};

function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err0); errors++;
}
if(!((data === "secret") || (data === "publishable"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema56.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err1); errors++;
}
validate138.errors = vErrors;
return errors === 0;
}


function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate138(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(typeof data === "string"){
if(func2(data) > 64){
const err0 = {instancePath,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
(vErrors ??= []).push(err0); errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/anyOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
(vErrors ??= []).push(err1); errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2); errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
(vErrors ??= []).push(err3); errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate137.errors = vErrors;
return errors === 0;
}

const schema57 = {"x-augno-open-enum":true,"anyOf":[{"$ref":"schema:KnownApiKeyRole"},{"type":"string","minLength":1,"maxLength":64}]};
const schema58 = {"type":"string","enum":["admin","read_only"]};

function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err0); errors++;
}
if(!((data === "admin") || (data === "read_only"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema58.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err1); errors++;
}
validate143.errors = vErrors;
return errors === 0;
}


function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate143(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(typeof data === "string"){
if(func2(data) > 64){
const err0 = {instancePath,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
(vErrors ??= []).push(err0); errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/anyOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
(vErrors ??= []).push(err1); errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2); errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
(vErrors ??= []).push(err3); errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate142.errors = vErrors;
return errors === 0;
}

const schema59 = {"type":"string","pattern":"^aug_(sk|pk)_(test|prod)_[0-9A-Za-z]{4}\\.\\.\\.[0-9A-Za-z]{4}$","x-augno-expected":"a key in its redacted form, such as aug_sk_test_AM4B...WNXD","minLength":23,"maxLength":23};
const pattern16 = new RegExp("^aug_(sk|pk)_(test|prod)_[0-9A-Za-z]{4}\\.\\.\\.[0-9A-Za-z]{4}$", "u");

function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 23){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 23},message:"must NOT have more than 23 characters"};
(vErrors ??= []).push(err0); errors++;
}
if(func2(data) < 23){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 23},message:"must NOT have fewer than 23 characters"};
(vErrors ??= []).push(err1); errors++;
}
if(!pattern16.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^aug_(sk|pk)_(test|prod)_[0-9A-Za-z]{4}\\.\\.\\.[0-9A-Za-z]{4}$"},message:"must match pattern \""+"^aug_(sk|pk)_(test|prod)_[0-9A-Za-z]{4}\\.\\.\\.[0-9A-Za-z]{4}$"+"\""};
(vErrors ??= []).push(err2); errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3); errors++;
}
validate146.errors = vErrors;
return errors === 0;
}

const schema60 = {"x-augno-open-enum":true,"anyOf":[{"$ref":"schema:KnownApiKeyStatus"},{"type":"string","minLength":1,"maxLength":64}]};
const schema61 = {"type":"string","enum":["active","expired","revoked"]};

function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err0); errors++;
}
if(!(((data === "active") || (data === "expired")) || (data === "revoked"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema61.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err1); errors++;
}
validate149.errors = vErrors;
return errors === 0;
}


function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate149(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(typeof data === "string"){
if(func2(data) > 64){
const err0 = {instancePath,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
(vErrors ??= []).push(err0); errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/anyOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
(vErrors ??= []).push(err1); errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2); errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
(vErrors ??= []).push(err3); errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate148.errors = vErrors;
return errors === 0;
}

const schema62 = {"type":"string","pattern":"^https?://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[1-9][0-9]{0,4})?$","x-augno-expected":"an origin such as https://shop.example.com, without a path","minLength":8,"maxLength":255};
const pattern17 = new RegExp("^https?://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[1-9][0-9]{0,4})?$", "u");

function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 255){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
(vErrors ??= []).push(err0); errors++;
}
if(func2(data) < 8){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters"};
(vErrors ??= []).push(err1); errors++;
}
if(!pattern17.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https?://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[1-9][0-9]{0,4})?$"},message:"must match pattern \""+"^https?://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[1-9][0-9]{0,4})?$"+"\""};
(vErrors ??= []).push(err2); errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3); errors++;
}
validate152.errors = vErrors;
return errors === 0;
}


function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
(vErrors ??= []).push(err0); errors++;
}
if(data.object === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'"};
(vErrors ??= []).push(err1); errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
(vErrors ??= []).push(err2); errors++;
}
if(data.type === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
(vErrors ??= []).push(err3); errors++;
}
if(data.environment === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "environment"},message:"must have required property '"+"environment"+"'"};
(vErrors ??= []).push(err4); errors++;
}
if(data.role === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
(vErrors ??= []).push(err5); errors++;
}
if(data.redacted_value === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "redacted_value"},message:"must have required property '"+"redacted_value"+"'"};
(vErrors ??= []).push(err6); errors++;
}
if(data.status === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
(vErrors ??= []).push(err7); errors++;
}
if(data.allowed_origins === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "allowed_origins"},message:"must have required property '"+"allowed_origins"+"'"};
(vErrors ??= []).push(err8); errors++;
}
if(data.last_used_at === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "last_used_at"},message:"must have required property '"+"last_used_at"+"'"};
(vErrors ??= []).push(err9); errors++;
}
if(data.expires_at === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expires_at"},message:"must have required property '"+"expires_at"+"'"};
(vErrors ??= []).push(err10); errors++;
}
if(data.revoked_at === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "revoked_at"},message:"must have required property '"+"revoked_at"+"'"};
(vErrors ??= []).push(err11); errors++;
}
if(data.created_at === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'"};
(vErrors ??= []).push(err12); errors++;
}
if(data.updated_at === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"},message:"must have required property '"+"updated_at"+"'"};
(vErrors ??= []).push(err13); errors++;
}
if(data.id !== undefined){
if(!(validate133(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
if(data.object !== undefined){
let data1 = data.object;
if(typeof data1 !== "string"){
const err14 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err14); errors++;
}
if("api_key" !== data1){
const err15 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "api_key"},message:"must be equal to constant"};
(vErrors ??= []).push(err15); errors++;
}
}
if(data.name !== undefined){
if(!(validate135(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
if(!(validate137(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
if(data.environment !== undefined){
if(!(validate84(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if(data.role !== undefined){
if(!(validate142(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
if(data.redacted_value !== undefined){
if(!(validate146(data.redacted_value, {instancePath:instancePath+"/redacted_value",parentData:data,parentDataProperty:"redacted_value",rootData}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate148(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
if(data.allowed_origins !== undefined){
let data8 = data.allowed_origins;
if(Array.isArray(data8)){
if(data8.length > 50){
const err16 = {instancePath:instancePath+"/allowed_origins",schemaPath:"#/properties/allowed_origins/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
(vErrors ??= []).push(err16); errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate152(data8[i0], {instancePath:instancePath+"/allowed_origins/" + i0,parentData:data8,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/allowed_origins",schemaPath:"#/properties/allowed_origins/type",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err17); errors++;
}
}
if(data.last_used_at !== undefined){
let data10 = data.last_used_at;
const _errs14 = errors;
let valid3 = false;
const _errs15 = errors;
if(!(validate43(data10, {instancePath:instancePath+"/last_used_at",parentData:data,parentDataProperty:"last_used_at",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
var _valid0 = _errs15 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs16 = errors;
if(data10 !== null){
const err18 = {instancePath:instancePath+"/last_used_at",schemaPath:"#/properties/last_used_at/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
(vErrors ??= []).push(err18); errors++;
}
var _valid0 = _errs16 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
const err19 = {instancePath:instancePath+"/last_used_at",schemaPath:"#/properties/last_used_at/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
(vErrors ??= []).push(err19); errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
if(data.expires_at !== undefined){
let data11 = data.expires_at;
const _errs19 = errors;
let valid4 = false;
const _errs20 = errors;
if(!(validate43(data11, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
var _valid1 = _errs20 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs21 = errors;
if(data11 !== null){
const err20 = {instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
(vErrors ??= []).push(err20); errors++;
}
var _valid1 = _errs21 === errors;
valid4 = valid4 || _valid1;
}
if(!valid4){
const err21 = {instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
(vErrors ??= []).push(err21); errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
if(data.revoked_at !== undefined){
let data12 = data.revoked_at;
const _errs24 = errors;
let valid5 = false;
const _errs25 = errors;
if(!(validate43(data12, {instancePath:instancePath+"/revoked_at",parentData:data,parentDataProperty:"revoked_at",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
var _valid2 = _errs25 === errors;
valid5 = valid5 || _valid2;
if(!valid5){
const _errs26 = errors;
if(data12 !== null){
const err22 = {instancePath:instancePath+"/revoked_at",schemaPath:"#/properties/revoked_at/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
(vErrors ??= []).push(err22); errors++;
}
var _valid2 = _errs26 === errors;
valid5 = valid5 || _valid2;
}
if(!valid5){
const err23 = {instancePath:instancePath+"/revoked_at",schemaPath:"#/properties/revoked_at/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
(vErrors ??= []).push(err23); errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
if(data.created_at !== undefined){
if(!(validate43(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
if(!(validate43(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err24); errors++;
}
validate132.errors = vErrors;
return errors === 0;
}


function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'"};
(vErrors ??= []).push(err0); errors++;
}
if(data.page_info === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "page_info"},message:"must have required property '"+"page_info"+"'"};
(vErrors ??= []).push(err1); errors++;
}
if(data.data === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
(vErrors ??= []).push(err2); errors++;
}
if(data.object !== undefined){
let data0 = data.object;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3); errors++;
}
if("list" !== data0){
const err4 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "list"},message:"must be equal to constant"};
(vErrors ??= []).push(err4); errors++;
}
}
if(data.page_info !== undefined){
if(!(validate22(data.page_info, {instancePath:instancePath+"/page_info",parentData:data,parentDataProperty:"page_info",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data2 = data.data;
if(Array.isArray(data2)){
if(data2.length > 1000){
const err5 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
(vErrors ??= []).push(err5); errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate132(data2[i0], {instancePath:instancePath+"/data/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err6); errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err7); errors++;
}
validate130.errors = vErrors;
return errors === 0;
}

export const CreatedApiKeyAnswer = validate160;
const schema63 = {"type":"object","required":["object","secret","api_key"],"properties":{"object":{"type":"string","const":"created_api_key"},"secret":{"$ref":"schema:Secret"},"api_key":{"$ref":"schema:ApiKey"}}};
const schema64 = {"type":"string","x-augno-sensitive":true,"pattern":"^aug_(sk|pk)_(test|prod)_[0-9A-Za-z]+$","x-augno-expected":"an API key","minLength":40,"maxLength":255};
const pattern18 = new RegExp("^aug_(sk|pk)_(test|prod)_[0-9A-Za-z]+$", "u");

function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 255){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
(vErrors ??= []).push(err0); errors++;
}
if(func2(data) < 40){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 40},message:"must NOT have fewer than 40 characters"};
(vErrors ??= []).push(err1); errors++;
}
if(!pattern18.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^aug_(sk|pk)_(test|prod)_[0-9A-Za-z]+$"},message:"must match pattern \""+"^aug_(sk|pk)_(test|prod)_[0-9A-Za-z]+$"+"\""};
(vErrors ??= []).push(err2); errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3); errors++;
}
validate161.errors = vErrors;
return errors === 0;
}


function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'"};
(vErrors ??= []).push(err0); errors++;
}
if(data.secret === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "secret"},message:"must have required property '"+"secret"+"'"};
(vErrors ??= []).push(err1); errors++;
}
if(data.api_key === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "api_key"},message:"must have required property '"+"api_key"+"'"};
(vErrors ??= []).push(err2); errors++;
}
if(data.object !== undefined){
let data0 = data.object;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3); errors++;
}
if("created_api_key" !== data0){
const err4 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "created_api_key"},message:"must be equal to constant"};
(vErrors ??= []).push(err4); errors++;
}
}
if(data.secret !== undefined){
if(!(validate161(data.secret, {instancePath:instancePath+"/secret",parentData:data,parentDataProperty:"secret",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
}
if(data.api_key !== undefined){
if(!(validate132(data.api_key, {instancePath:instancePath+"/api_key",parentData:data,parentDataProperty:"api_key",rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err5); errors++;
}
validate160.errors = vErrors;
return errors === 0;
}

export const ApiKeyAnswer = validate132;

export const answerValidators = {
  "list-units": {
    200: UnitListAnswer,
    400: ErrorResponseAnswer,
    401: ErrorResponseAnswer,
    403: ErrorResponseAnswer,
    429: ErrorResponseAnswer,
    500: ErrorResponseAnswer,
    503: ErrorResponseAnswer,
    504: ErrorResponseAnswer,
  },
  "create-unit": {
    201: UnitAnswer,
    400: ErrorResponseAnswer,
    401: ErrorResponseAnswer,
    403: ErrorResponseAnswer,
    409: ErrorResponseAnswer,
    413: ErrorResponseAnswer,
    415: ErrorResponseAnswer,
    422: ErrorResponseAnswer,
    429: ErrorResponseAnswer,
    500: ErrorResponseAnswer,
    503: ErrorResponseAnswer,
    504: ErrorResponseAnswer,
  },
  "retrieve-unit": {
    200: UnitAnswer,
    400: ErrorResponseAnswer,
    401: ErrorResponseAnswer,
    403: ErrorResponseAnswer,
    404: ErrorResponseAnswer,
    429: ErrorResponseAnswer,
    500: ErrorResponseAnswer,
    503: ErrorResponseAnswer,
    504: ErrorResponseAnswer,
  },
  "update-unit": {
    200: UnitAnswer,
    400: ErrorResponseAnswer,
    401: ErrorResponseAnswer,
    403: ErrorResponseAnswer,
    404: ErrorResponseAnswer,
    409: ErrorResponseAnswer,
    413: ErrorResponseAnswer,
    415: ErrorResponseAnswer,
    422: ErrorResponseAnswer,
    429: ErrorResponseAnswer,
    500: ErrorResponseAnswer,
    503: ErrorResponseAnswer,
    504: ErrorResponseAnswer,
  },
  "delete-unit": {
    400: ErrorResponseAnswer,
    401: ErrorResponseAnswer,
    403: ErrorResponseAnswer,
    404: ErrorResponseAnswer,
    429: ErrorResponseAnswer,
    500: ErrorResponseAnswer,
    503: ErrorResponseAnswer,
    504: ErrorResponseAnswer,
  },
  "convert-unit": {
    200: UnitConversionAnswer,
    400: ErrorResponseAnswer,
    401: ErrorResponseAnswer,
    403: ErrorResponseAnswer,
    404: ErrorResponseAnswer,
    409: ErrorResponseAnswer,
    413: ErrorResponseAnswer,
    415: ErrorResponseAnswer,
    422: ErrorResponseAnswer,
    429: ErrorResponseAnswer,
    500: ErrorResponseAnswer,
    503: ErrorResponseAnswer,
    504: ErrorResponseAnswer,
  },
  "list-request-logs": {
    200: RequestLogListAnswer,
    400: ErrorResponseAnswer,
    401: ErrorResponseAnswer,
    403: ErrorResponseAnswer,
    429: ErrorResponseAnswer,
    500: ErrorResponseAnswer,
    503: ErrorResponseAnswer,
    504: ErrorResponseAnswer,
  },
  "retrieve-request-log": {
    200: RequestLogAnswer,
    400: ErrorResponseAnswer,
    401: ErrorResponseAnswer,
    403: ErrorResponseAnswer,
    404: ErrorResponseAnswer,
    429: ErrorResponseAnswer,
    500: ErrorResponseAnswer,
    503: ErrorResponseAnswer,
    504: ErrorResponseAnswer,
  },
  "list-events": {
    200: EventListAnswer,
    400: ErrorResponseAnswer,
    401: ErrorResponseAnswer,
    403: ErrorResponseAnswer,
    429: ErrorResponseAnswer,
    500: ErrorResponseAnswer,
    503: ErrorResponseAnswer,
    504: ErrorResponseAnswer,
  },
  "retrieve-event": {
    200: EventAnswer,
    400: ErrorResponseAnswer,
    401: ErrorResponseAnswer,
    403: ErrorResponseAnswer,
    404: ErrorResponseAnswer,
    429: ErrorResponseAnswer,
    500: ErrorResponseAnswer,
    503: ErrorResponseAnswer,
    504: ErrorResponseAnswer,
  },
  "retrieve-account": {
    200: AccountAnswer,
    400: ErrorResponseAnswer,
    401: ErrorResponseAnswer,
    403: ErrorResponseAnswer,
    429: ErrorResponseAnswer,
    500: ErrorResponseAnswer,
    503: ErrorResponseAnswer,
    504: ErrorResponseAnswer,
  },
  "list-api-keys": {
    200: ApiKeyListAnswer,
    400: ErrorResponseAnswer,
    401: ErrorResponseAnswer,
    403: ErrorResponseAnswer,
    429: ErrorResponseAnswer,
    500: ErrorResponseAnswer,
    503: ErrorResponseAnswer,
    504: ErrorResponseAnswer,
  },
  "create-api-key": {
    201: CreatedApiKeyAnswer,
    400: ErrorResponseAnswer,
    401: ErrorResponseAnswer,
    403: ErrorResponseAnswer,
    409: ErrorResponseAnswer,
    413: ErrorResponseAnswer,
    415: ErrorResponseAnswer,
    422: ErrorResponseAnswer,
    429: ErrorResponseAnswer,
    500: ErrorResponseAnswer,
    503: ErrorResponseAnswer,
    504: ErrorResponseAnswer,
  },
  "retrieve-api-key": {
    200: ApiKeyAnswer,
    400: ErrorResponseAnswer,
    401: ErrorResponseAnswer,
    403: ErrorResponseAnswer,
    404: ErrorResponseAnswer,
    429: ErrorResponseAnswer,
    500: ErrorResponseAnswer,
    503: ErrorResponseAnswer,
    504: ErrorResponseAnswer,
  },
  "revoke-api-key": {
    200: ApiKeyAnswer,
    400: ErrorResponseAnswer,
    401: ErrorResponseAnswer,
    403: ErrorResponseAnswer,
    404: ErrorResponseAnswer,
    429: ErrorResponseAnswer,
    500: ErrorResponseAnswer,
    503: ErrorResponseAnswer,
    504: ErrorResponseAnswer,
  },
  "rotate-api-key": {
    201: CreatedApiKeyAnswer,
    400: ErrorResponseAnswer,
    401: ErrorResponseAnswer,
    403: ErrorResponseAnswer,
    404: ErrorResponseAnswer,
    409: ErrorResponseAnswer,
    413: ErrorResponseAnswer,
    415: ErrorResponseAnswer,
    422: ErrorResponseAnswer,
    429: ErrorResponseAnswer,
    500: ErrorResponseAnswer,
    503: ErrorResponseAnswer,
    504: ErrorResponseAnswer,
  },
};
