// Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
"use strict";
export const ListUnitsQuery = validate21;
const schema6 = {"type":"object","additionalProperties":false,"properties":{"limit":{"type":"integer","format":"int32","minimum":1,"maximum":1000,"default":100},"cursor":{"type":"string","minLength":1,"maxLength":64},"q":{"type":"string","minLength":1,"maxLength":255},"type":{"$ref":"schema:KnownUnitType"}},"required":[]};
const formats0 = require("ajv-formats/dist/formats").fullFormats.int32;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const schema7 = {"type":"string","enum":["currency","quantity","time","mass","volume","length","temperature","area"]};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err0); errors++;
}
if(!((((((((data === "currency") || (data === "quantity")) || (data === "time")) || (data === "mass")) || (data === "volume")) || (data === "length")) || (data === "temperature")) || (data === "area"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema7.enum}};
(vErrors ??= []).push(err1); errors++;
}
validate22.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "limit") || (key0 === "cursor")) || (key0 === "q")) || (key0 === "type"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err0); errors++;
}
}
if(data.limit !== undefined){
let data0 = data.limit;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err1); errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
(vErrors ??= []).push(err2); errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err3); errors++;
}
if(!(formats0.validate(data0))){
const err4 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/format",keyword:"format",params:{format: "int32"}};
(vErrors ??= []).push(err4); errors++;
}
}
}
if(data.cursor !== undefined){
let data1 = data.cursor;
if(typeof data1 === "string"){
if(func2(data1) > 64){
const err5 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err5); errors++;
}
if(func2(data1) < 1){
const err6 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err6); errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err7); errors++;
}
}
if(data.q !== undefined){
let data2 = data.q;
if(typeof data2 === "string"){
if(func2(data2) > 255){
const err8 = {instancePath:instancePath+"/q",schemaPath:"#/properties/q/maxLength",keyword:"maxLength",params:{limit: 255}};
(vErrors ??= []).push(err8); errors++;
}
if(func2(data2) < 1){
const err9 = {instancePath:instancePath+"/q",schemaPath:"#/properties/q/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err9); errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/q",schemaPath:"#/properties/q/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err10); errors++;
}
}
if(data.type !== undefined){
if(!(validate22(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err11); errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const CreateUnitQuery = validate24;
const schema8 = {"type":"object","additionalProperties":false,"properties":{},"required":[]};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err0); errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err1); errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

export const ListRequestLogsQuery = validate25;
const schema9 = {"type":"object","additionalProperties":false,"properties":{"limit":{"type":"integer","format":"int32","minimum":1,"maximum":1000,"default":100},"cursor":{"type":"string","minLength":1,"maxLength":64},"q":{"type":"string","minLength":1,"maxLength":255},"start_date":{"$ref":"schema:Timestamp"},"end_date":{"$ref":"schema:Timestamp"},"methods[]":{"type":"array","minItems":1,"maxItems":7,"items":{"$ref":"schema:KnownHttpMethod"}},"status_codes[]":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"integer","format":"int32","minimum":100,"maximum":599}},"status_code_classes[]":{"type":"array","minItems":1,"maxItems":3,"items":{"$ref":"schema:StatusCodeClass"}},"error_codes[]":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"schema:KnownErrorCode"}},"routes[]":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","minLength":1,"maxLength":255}},"api_key_ids[]":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"schema:ApiKeyId"}}},"required":[]};
const func6 = Object.prototype.hasOwnProperty;
const schema10 = {"type":"string","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$","x-augno-expected":"a moment in UTC such as 2026-05-10T00:00:00Z","minLength":20,"maxLength":30};
const formats4 = require("ajv-formats/dist/formats").fullFormats["date-time"];
const pattern0 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$", "u");

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 30){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 30}};
(vErrors ??= []).push(err0); errors++;
}
if(func2(data) < 20){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 20}};
(vErrors ??= []).push(err1); errors++;
}
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$"}};
(vErrors ??= []).push(err2); errors++;
}
if(!(formats4.validate(data))){
const err3 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date-time"}};
(vErrors ??= []).push(err3); errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err4); errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":"string","enum":["GET","HEAD","POST","PUT","PATCH","DELETE","OPTIONS"]};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err0); errors++;
}
if(!(((((((data === "GET") || (data === "HEAD")) || (data === "POST")) || (data === "PUT")) || (data === "PATCH")) || (data === "DELETE")) || (data === "OPTIONS"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema11.enum}};
(vErrors ??= []).push(err1); errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"string","enum":["2xx","4xx","5xx"]};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err0); errors++;
}
if(!(((data === "2xx") || (data === "4xx")) || (data === "5xx"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema12.enum}};
(vErrors ??= []).push(err1); errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":"string","enum":["parameter_missing","parameter_invalid","parameter_unknown","invalid_format","api_version_invalid","invalid_credentials","api_key_expired","api_key_revoked","insufficient_permissions","account_not_activated","limit_exceeded","resource_not_found","method_not_allowed","resource_exists","resource_conflict","idempotency_in_progress","payload_too_large","unsupported_media_type","validation_failed","idempotency_key_reused","rate_limit_exceeded","internal_error","service_unavailable","timeout"]};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err0); errors++;
}
if(!((((((((((((((((((((((((data === "parameter_missing") || (data === "parameter_invalid")) || (data === "parameter_unknown")) || (data === "invalid_format")) || (data === "api_version_invalid")) || (data === "invalid_credentials")) || (data === "api_key_expired")) || (data === "api_key_revoked")) || (data === "insufficient_permissions")) || (data === "account_not_activated")) || (data === "limit_exceeded")) || (data === "resource_not_found")) || (data === "method_not_allowed")) || (data === "resource_exists")) || (data === "resource_conflict")) || (data === "idempotency_in_progress")) || (data === "payload_too_large")) || (data === "unsupported_media_type")) || (data === "validation_failed")) || (data === "idempotency_key_reused")) || (data === "rate_limit_exceeded")) || (data === "internal_error")) || (data === "service_unavailable")) || (data === "timeout"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema13.enum}};
(vErrors ??= []).push(err1); errors++;
}
validate33.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":"string","pattern":"^apke_[0-7][0-9a-hjkmnp-tv-z]{25}$","x-augno-expected":"an id such as apke_01m6dmbe00hvfr46bqgz9x0f5x","minLength":31,"maxLength":31};
const pattern1 = new RegExp("^apke_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 31){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 31}};
(vErrors ??= []).push(err0); errors++;
}
if(func2(data) < 31){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 31}};
(vErrors ??= []).push(err1); errors++;
}
if(!pattern1.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^apke_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};
(vErrors ??= []).push(err2); errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err3); errors++;
}
validate35.errors = vErrors;
return errors === 0;
}


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func6.call(schema9.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err0); errors++;
}
}
if(data.limit !== undefined){
let data0 = data.limit;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err1); errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
(vErrors ??= []).push(err2); errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err3); errors++;
}
if(!(formats0.validate(data0))){
const err4 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/format",keyword:"format",params:{format: "int32"}};
(vErrors ??= []).push(err4); errors++;
}
}
}
if(data.cursor !== undefined){
let data1 = data.cursor;
if(typeof data1 === "string"){
if(func2(data1) > 64){
const err5 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err5); errors++;
}
if(func2(data1) < 1){
const err6 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err6); errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err7); errors++;
}
}
if(data.q !== undefined){
let data2 = data.q;
if(typeof data2 === "string"){
if(func2(data2) > 255){
const err8 = {instancePath:instancePath+"/q",schemaPath:"#/properties/q/maxLength",keyword:"maxLength",params:{limit: 255}};
(vErrors ??= []).push(err8); errors++;
}
if(func2(data2) < 1){
const err9 = {instancePath:instancePath+"/q",schemaPath:"#/properties/q/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err9); errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/q",schemaPath:"#/properties/q/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err10); errors++;
}
}
if(data.start_date !== undefined){
if(!(validate26(data.start_date, {instancePath:instancePath+"/start_date",parentData:data,parentDataProperty:"start_date",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.end_date !== undefined){
if(!(validate26(data.end_date, {instancePath:instancePath+"/end_date",parentData:data,parentDataProperty:"end_date",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data["methods[]"] !== undefined){
let data5 = data["methods[]"];
if(Array.isArray(data5)){
if(data5.length > 7){
const err11 = {instancePath:instancePath+"/methods[]",schemaPath:"#/properties/methods%5B%5D/maxItems",keyword:"maxItems",params:{limit: 7}};
(vErrors ??= []).push(err11); errors++;
}
if(data5.length < 1){
const err12 = {instancePath:instancePath+"/methods[]",schemaPath:"#/properties/methods%5B%5D/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err12); errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate29(data5[i0], {instancePath:instancePath+"/methods[]/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/methods[]",schemaPath:"#/properties/methods%5B%5D/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err13); errors++;
}
}
if(data["status_codes[]"] !== undefined){
let data7 = data["status_codes[]"];
if(Array.isArray(data7)){
if(data7.length > 100){
const err14 = {instancePath:instancePath+"/status_codes[]",schemaPath:"#/properties/status_codes%5B%5D/maxItems",keyword:"maxItems",params:{limit: 100}};
(vErrors ??= []).push(err14); errors++;
}
if(data7.length < 1){
const err15 = {instancePath:instancePath+"/status_codes[]",schemaPath:"#/properties/status_codes%5B%5D/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err15); errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err16 = {instancePath:instancePath+"/status_codes[]/" + i1,schemaPath:"#/properties/status_codes%5B%5D/items/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err16); errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 599 || isNaN(data8)){
const err17 = {instancePath:instancePath+"/status_codes[]/" + i1,schemaPath:"#/properties/status_codes%5B%5D/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}};
(vErrors ??= []).push(err17); errors++;
}
if(data8 < 100 || isNaN(data8)){
const err18 = {instancePath:instancePath+"/status_codes[]/" + i1,schemaPath:"#/properties/status_codes%5B%5D/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}};
(vErrors ??= []).push(err18); errors++;
}
if(!(formats0.validate(data8))){
const err19 = {instancePath:instancePath+"/status_codes[]/" + i1,schemaPath:"#/properties/status_codes%5B%5D/items/format",keyword:"format",params:{format: "int32"}};
(vErrors ??= []).push(err19); errors++;
}
}
}
}
else {
const err20 = {instancePath:instancePath+"/status_codes[]",schemaPath:"#/properties/status_codes%5B%5D/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err20); errors++;
}
}
if(data["status_code_classes[]"] !== undefined){
let data9 = data["status_code_classes[]"];
if(Array.isArray(data9)){
if(data9.length > 3){
const err21 = {instancePath:instancePath+"/status_code_classes[]",schemaPath:"#/properties/status_code_classes%5B%5D/maxItems",keyword:"maxItems",params:{limit: 3}};
(vErrors ??= []).push(err21); errors++;
}
if(data9.length < 1){
const err22 = {instancePath:instancePath+"/status_code_classes[]",schemaPath:"#/properties/status_code_classes%5B%5D/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err22); errors++;
}
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
if(!(validate31(data9[i2], {instancePath:instancePath+"/status_code_classes[]/" + i2,parentData:data9,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/status_code_classes[]",schemaPath:"#/properties/status_code_classes%5B%5D/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err23); errors++;
}
}
if(data["error_codes[]"] !== undefined){
let data11 = data["error_codes[]"];
if(Array.isArray(data11)){
if(data11.length > 100){
const err24 = {instancePath:instancePath+"/error_codes[]",schemaPath:"#/properties/error_codes%5B%5D/maxItems",keyword:"maxItems",params:{limit: 100}};
(vErrors ??= []).push(err24); errors++;
}
if(data11.length < 1){
const err25 = {instancePath:instancePath+"/error_codes[]",schemaPath:"#/properties/error_codes%5B%5D/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err25); errors++;
}
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
if(!(validate33(data11[i3], {instancePath:instancePath+"/error_codes[]/" + i3,parentData:data11,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/error_codes[]",schemaPath:"#/properties/error_codes%5B%5D/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err26); errors++;
}
}
if(data["routes[]"] !== undefined){
let data13 = data["routes[]"];
if(Array.isArray(data13)){
if(data13.length > 100){
const err27 = {instancePath:instancePath+"/routes[]",schemaPath:"#/properties/routes%5B%5D/maxItems",keyword:"maxItems",params:{limit: 100}};
(vErrors ??= []).push(err27); errors++;
}
if(data13.length < 1){
const err28 = {instancePath:instancePath+"/routes[]",schemaPath:"#/properties/routes%5B%5D/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err28); errors++;
}
const len4 = data13.length;
for(let i4=0; i4<len4; i4++){
let data14 = data13[i4];
if(typeof data14 === "string"){
if(func2(data14) > 255){
const err29 = {instancePath:instancePath+"/routes[]/" + i4,schemaPath:"#/properties/routes%5B%5D/items/maxLength",keyword:"maxLength",params:{limit: 255}};
(vErrors ??= []).push(err29); errors++;
}
if(func2(data14) < 1){
const err30 = {instancePath:instancePath+"/routes[]/" + i4,schemaPath:"#/properties/routes%5B%5D/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err30); errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/routes[]/" + i4,schemaPath:"#/properties/routes%5B%5D/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err31); errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/routes[]",schemaPath:"#/properties/routes%5B%5D/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err32); errors++;
}
}
if(data["api_key_ids[]"] !== undefined){
let data15 = data["api_key_ids[]"];
if(Array.isArray(data15)){
if(data15.length > 100){
const err33 = {instancePath:instancePath+"/api_key_ids[]",schemaPath:"#/properties/api_key_ids%5B%5D/maxItems",keyword:"maxItems",params:{limit: 100}};
(vErrors ??= []).push(err33); errors++;
}
if(data15.length < 1){
const err34 = {instancePath:instancePath+"/api_key_ids[]",schemaPath:"#/properties/api_key_ids%5B%5D/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err34); errors++;
}
const len5 = data15.length;
for(let i5=0; i5<len5; i5++){
if(!(validate35(data15[i5], {instancePath:instancePath+"/api_key_ids[]/" + i5,parentData:data15,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
else {
const err35 = {instancePath:instancePath+"/api_key_ids[]",schemaPath:"#/properties/api_key_ids%5B%5D/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err35); errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err36); errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

export const ListEventsQuery = validate37;
const schema15 = {"type":"object","additionalProperties":false,"properties":{"limit":{"type":"integer","format":"int32","minimum":1,"maximum":1000,"default":100},"cursor":{"type":"string","minLength":1,"maxLength":64},"q":{"type":"string","minLength":1,"maxLength":255},"start_date":{"$ref":"schema:Timestamp"},"end_date":{"$ref":"schema:Timestamp"},"types[]":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"schema:KnownEventType"}},"resource_ids[]":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","pattern":"^(unit|apke|rq|evt|ac|us)_[0-7][0-9a-hjkmnp-tv-z]{25}$","x-augno-expected":"an id such as unit_01jm4r6700f8nwq3v5hx2d9ktp","minLength":29,"maxLength":31}}},"required":[]};
const schema16 = {"type":"string","enum":["unit.listed","unit.created","unit.retrieved","unit.updated","unit.deleted","unit.converted","request_log.listed","request_log.retrieved","event.listed","event.retrieved","api_key.listed","api_key.created","api_key.retrieved","api_key.revoked","api_key.rotated","account.retrieved","request.replayed","request.rejected"]};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err0); errors++;
}
if(!((((((((((((((((((data === "unit.listed") || (data === "unit.created")) || (data === "unit.retrieved")) || (data === "unit.updated")) || (data === "unit.deleted")) || (data === "unit.converted")) || (data === "request_log.listed")) || (data === "request_log.retrieved")) || (data === "event.listed")) || (data === "event.retrieved")) || (data === "api_key.listed")) || (data === "api_key.created")) || (data === "api_key.retrieved")) || (data === "api_key.revoked")) || (data === "api_key.rotated")) || (data === "account.retrieved")) || (data === "request.replayed")) || (data === "request.rejected"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema16.enum}};
(vErrors ??= []).push(err1); errors++;
}
validate40.errors = vErrors;
return errors === 0;
}

const pattern2 = new RegExp("^(unit|apke|rq|evt|ac|us)_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "limit") || (key0 === "cursor")) || (key0 === "q")) || (key0 === "start_date")) || (key0 === "end_date")) || (key0 === "types[]")) || (key0 === "resource_ids[]"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err0); errors++;
}
}
if(data.limit !== undefined){
let data0 = data.limit;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err1); errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
(vErrors ??= []).push(err2); errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err3); errors++;
}
if(!(formats0.validate(data0))){
const err4 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/format",keyword:"format",params:{format: "int32"}};
(vErrors ??= []).push(err4); errors++;
}
}
}
if(data.cursor !== undefined){
let data1 = data.cursor;
if(typeof data1 === "string"){
if(func2(data1) > 64){
const err5 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err5); errors++;
}
if(func2(data1) < 1){
const err6 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err6); errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err7); errors++;
}
}
if(data.q !== undefined){
let data2 = data.q;
if(typeof data2 === "string"){
if(func2(data2) > 255){
const err8 = {instancePath:instancePath+"/q",schemaPath:"#/properties/q/maxLength",keyword:"maxLength",params:{limit: 255}};
(vErrors ??= []).push(err8); errors++;
}
if(func2(data2) < 1){
const err9 = {instancePath:instancePath+"/q",schemaPath:"#/properties/q/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err9); errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/q",schemaPath:"#/properties/q/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err10); errors++;
}
}
if(data.start_date !== undefined){
if(!(validate26(data.start_date, {instancePath:instancePath+"/start_date",parentData:data,parentDataProperty:"start_date",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.end_date !== undefined){
if(!(validate26(data.end_date, {instancePath:instancePath+"/end_date",parentData:data,parentDataProperty:"end_date",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data["types[]"] !== undefined){
let data5 = data["types[]"];
if(Array.isArray(data5)){
if(data5.length > 100){
const err11 = {instancePath:instancePath+"/types[]",schemaPath:"#/properties/types%5B%5D/maxItems",keyword:"maxItems",params:{limit: 100}};
(vErrors ??= []).push(err11); errors++;
}
if(data5.length < 1){
const err12 = {instancePath:instancePath+"/types[]",schemaPath:"#/properties/types%5B%5D/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err12); errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate40(data5[i0], {instancePath:instancePath+"/types[]/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/types[]",schemaPath:"#/properties/types%5B%5D/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err13); errors++;
}
}
if(data["resource_ids[]"] !== undefined){
let data7 = data["resource_ids[]"];
if(Array.isArray(data7)){
if(data7.length > 100){
const err14 = {instancePath:instancePath+"/resource_ids[]",schemaPath:"#/properties/resource_ids%5B%5D/maxItems",keyword:"maxItems",params:{limit: 100}};
(vErrors ??= []).push(err14); errors++;
}
if(data7.length < 1){
const err15 = {instancePath:instancePath+"/resource_ids[]",schemaPath:"#/properties/resource_ids%5B%5D/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err15); errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 === "string"){
if(func2(data8) > 31){
const err16 = {instancePath:instancePath+"/resource_ids[]/" + i1,schemaPath:"#/properties/resource_ids%5B%5D/items/maxLength",keyword:"maxLength",params:{limit: 31}};
(vErrors ??= []).push(err16); errors++;
}
if(func2(data8) < 29){
const err17 = {instancePath:instancePath+"/resource_ids[]/" + i1,schemaPath:"#/properties/resource_ids%5B%5D/items/minLength",keyword:"minLength",params:{limit: 29}};
(vErrors ??= []).push(err17); errors++;
}
if(!pattern2.test(data8)){
const err18 = {instancePath:instancePath+"/resource_ids[]/" + i1,schemaPath:"#/properties/resource_ids%5B%5D/items/pattern",keyword:"pattern",params:{pattern: "^(unit|apke|rq|evt|ac|us)_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};
(vErrors ??= []).push(err18); errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/resource_ids[]/" + i1,schemaPath:"#/properties/resource_ids%5B%5D/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err19); errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/resource_ids[]",schemaPath:"#/properties/resource_ids%5B%5D/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err20); errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err21); errors++;
}
validate37.errors = vErrors;
return errors === 0;
}

export const ListApiKeysQuery = validate42;
const schema17 = {"type":"object","additionalProperties":false,"properties":{"limit":{"type":"integer","format":"int32","minimum":1,"maximum":1000,"default":100},"cursor":{"type":"string","minLength":1,"maxLength":64},"q":{"type":"string","minLength":1,"maxLength":255},"statuses[]":{"type":"array","minItems":1,"maxItems":3,"items":{"$ref":"schema:KnownApiKeyStatus"}}},"required":[]};
const schema18 = {"type":"string","enum":["active","expired","revoked"]};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err0); errors++;
}
if(!(((data === "active") || (data === "expired")) || (data === "revoked"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema18.enum}};
(vErrors ??= []).push(err1); errors++;
}
validate43.errors = vErrors;
return errors === 0;
}


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "limit") || (key0 === "cursor")) || (key0 === "q")) || (key0 === "statuses[]"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err0); errors++;
}
}
if(data.limit !== undefined){
let data0 = data.limit;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err1); errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
(vErrors ??= []).push(err2); errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err3); errors++;
}
if(!(formats0.validate(data0))){
const err4 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/format",keyword:"format",params:{format: "int32"}};
(vErrors ??= []).push(err4); errors++;
}
}
}
if(data.cursor !== undefined){
let data1 = data.cursor;
if(typeof data1 === "string"){
if(func2(data1) > 64){
const err5 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err5); errors++;
}
if(func2(data1) < 1){
const err6 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err6); errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err7); errors++;
}
}
if(data.q !== undefined){
let data2 = data.q;
if(typeof data2 === "string"){
if(func2(data2) > 255){
const err8 = {instancePath:instancePath+"/q",schemaPath:"#/properties/q/maxLength",keyword:"maxLength",params:{limit: 255}};
(vErrors ??= []).push(err8); errors++;
}
if(func2(data2) < 1){
const err9 = {instancePath:instancePath+"/q",schemaPath:"#/properties/q/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err9); errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/q",schemaPath:"#/properties/q/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err10); errors++;
}
}
if(data["statuses[]"] !== undefined){
let data3 = data["statuses[]"];
if(Array.isArray(data3)){
if(data3.length > 3){
const err11 = {instancePath:instancePath+"/statuses[]",schemaPath:"#/properties/statuses%5B%5D/maxItems",keyword:"maxItems",params:{limit: 3}};
(vErrors ??= []).push(err11); errors++;
}
if(data3.length < 1){
const err12 = {instancePath:instancePath+"/statuses[]",schemaPath:"#/properties/statuses%5B%5D/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err12); errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate43(data3[i0], {instancePath:instancePath+"/statuses[]/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/statuses[]",schemaPath:"#/properties/statuses%5B%5D/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err13); errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err14); errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

export const RetrieveUnitPath = validate45;
const schema19 = {"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"schema:UnitId"}},"required":["id"]};
const schema20 = {"type":"string","pattern":"^unit_[0-7][0-9a-hjkmnp-tv-z]{25}$","x-augno-expected":"an id such as unit_01jm4r6700f8nwq3v5hx2d9ktp","minLength":31,"maxLength":31};
const pattern3 = new RegExp("^unit_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 31){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 31}};
(vErrors ??= []).push(err0); errors++;
}
if(func2(data) < 31){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 31}};
(vErrors ??= []).push(err1); errors++;
}
if(!pattern3.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^unit_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};
(vErrors ??= []).push(err2); errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err3); errors++;
}
validate46.errors = vErrors;
return errors === 0;
}


function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0); errors++;
}
for(const key0 in data){
if(!(key0 === "id")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err1); errors++;
}
}
if(data.id !== undefined){
if(!(validate46(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err2); errors++;
}
validate45.errors = vErrors;
return errors === 0;
}

export const RetrieveRequestLogPath = validate48;
const schema21 = {"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"schema:RequestId"}},"required":["id"]};
const schema22 = {"type":"string","pattern":"^rq_[0-7][0-9a-hjkmnp-tv-z]{25}$","x-augno-expected":"an id such as rq_01m86e81e0e5v8k2yqz7c4d1nb","minLength":29,"maxLength":29};
const pattern4 = new RegExp("^rq_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 29){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 29}};
(vErrors ??= []).push(err0); errors++;
}
if(func2(data) < 29){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 29}};
(vErrors ??= []).push(err1); errors++;
}
if(!pattern4.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^rq_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};
(vErrors ??= []).push(err2); errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err3); errors++;
}
validate49.errors = vErrors;
return errors === 0;
}


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0); errors++;
}
for(const key0 in data){
if(!(key0 === "id")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err1); errors++;
}
}
if(data.id !== undefined){
if(!(validate49(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err2); errors++;
}
validate48.errors = vErrors;
return errors === 0;
}

export const RetrieveEventPath = validate51;
const schema23 = {"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"schema:EventId"}},"required":["id"]};
const schema24 = {"type":"string","pattern":"^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$","x-augno-expected":"an id such as evt_01m86e9w10yjnzm1yrta6x0zxd","minLength":30,"maxLength":30};
const pattern5 = new RegExp("^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 30){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 30}};
(vErrors ??= []).push(err0); errors++;
}
if(func2(data) < 30){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 30}};
(vErrors ??= []).push(err1); errors++;
}
if(!pattern5.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};
(vErrors ??= []).push(err2); errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err3); errors++;
}
validate52.errors = vErrors;
return errors === 0;
}


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0); errors++;
}
for(const key0 in data){
if(!(key0 === "id")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err1); errors++;
}
}
if(data.id !== undefined){
if(!(validate52(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err2); errors++;
}
validate51.errors = vErrors;
return errors === 0;
}

export const RetrieveApiKeyPath = validate54;
const schema25 = {"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"schema:ApiKeyId"}},"required":["id"]};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0); errors++;
}
for(const key0 in data){
if(!(key0 === "id")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err1); errors++;
}
}
if(data.id !== undefined){
if(!(validate35(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err2); errors++;
}
validate54.errors = vErrors;
return errors === 0;
}

export const ListUnitsHeader = validate56;
const schema26 = {"type":"object","properties":{"Augno-Version":{"$ref":"schema:ApiVersion"},"Augno-Simulate":{"$ref":"schema:KnownErrorCode"},"Augno-Simulate-Latency":{"type":"integer","format":"int32","minimum":0,"maximum":10000}},"required":[]};
const schema27 = {"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","x-augno-expected":"a date such as 2026-11-24","minLength":10,"maxLength":10};
const pattern6 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 10){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 10}};
(vErrors ??= []).push(err0); errors++;
}
if(func2(data) < 10){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 10}};
(vErrors ??= []).push(err1); errors++;
}
if(!pattern6.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
(vErrors ??= []).push(err2); errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err3); errors++;
}
validate57.errors = vErrors;
return errors === 0;
}


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["Augno-Version"] !== undefined){
if(!(validate57(data["Augno-Version"], {instancePath:instancePath+"/Augno-Version",parentData:data,parentDataProperty:"Augno-Version",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["Augno-Simulate"] !== undefined){
if(!(validate33(data["Augno-Simulate"], {instancePath:instancePath+"/Augno-Simulate",parentData:data,parentDataProperty:"Augno-Simulate",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data["Augno-Simulate-Latency"] !== undefined){
let data2 = data["Augno-Simulate-Latency"];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err0 = {instancePath:instancePath+"/Augno-Simulate-Latency",schemaPath:"#/properties/Augno-Simulate-Latency/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err0); errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 10000 || isNaN(data2)){
const err1 = {instancePath:instancePath+"/Augno-Simulate-Latency",schemaPath:"#/properties/Augno-Simulate-Latency/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
(vErrors ??= []).push(err1); errors++;
}
if(data2 < 0 || isNaN(data2)){
const err2 = {instancePath:instancePath+"/Augno-Simulate-Latency",schemaPath:"#/properties/Augno-Simulate-Latency/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err2); errors++;
}
if(!(formats0.validate(data2))){
const err3 = {instancePath:instancePath+"/Augno-Simulate-Latency",schemaPath:"#/properties/Augno-Simulate-Latency/format",keyword:"format",params:{format: "int32"}};
(vErrors ??= []).push(err3); errors++;
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err4); errors++;
}
validate56.errors = vErrors;
return errors === 0;
}

export const CreateUnitHeader = validate60;
const schema28 = {"type":"object","properties":{"Idempotency-Key":{"type":"string","minLength":1,"maxLength":255},"Augno-Version":{"$ref":"schema:ApiVersion"},"Augno-Simulate":{"$ref":"schema:KnownErrorCode"},"Augno-Simulate-Latency":{"type":"integer","format":"int32","minimum":0,"maximum":10000}},"required":[]};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["Idempotency-Key"] !== undefined){
let data0 = data["Idempotency-Key"];
if(typeof data0 === "string"){
if(func2(data0) > 255){
const err0 = {instancePath:instancePath+"/Idempotency-Key",schemaPath:"#/properties/Idempotency-Key/maxLength",keyword:"maxLength",params:{limit: 255}};
(vErrors ??= []).push(err0); errors++;
}
if(func2(data0) < 1){
const err1 = {instancePath:instancePath+"/Idempotency-Key",schemaPath:"#/properties/Idempotency-Key/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err1); errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/Idempotency-Key",schemaPath:"#/properties/Idempotency-Key/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err2); errors++;
}
}
if(data["Augno-Version"] !== undefined){
if(!(validate57(data["Augno-Version"], {instancePath:instancePath+"/Augno-Version",parentData:data,parentDataProperty:"Augno-Version",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data["Augno-Simulate"] !== undefined){
if(!(validate33(data["Augno-Simulate"], {instancePath:instancePath+"/Augno-Simulate",parentData:data,parentDataProperty:"Augno-Simulate",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data["Augno-Simulate-Latency"] !== undefined){
let data3 = data["Augno-Simulate-Latency"];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err3 = {instancePath:instancePath+"/Augno-Simulate-Latency",schemaPath:"#/properties/Augno-Simulate-Latency/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err3); errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 10000 || isNaN(data3)){
const err4 = {instancePath:instancePath+"/Augno-Simulate-Latency",schemaPath:"#/properties/Augno-Simulate-Latency/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
(vErrors ??= []).push(err4); errors++;
}
if(data3 < 0 || isNaN(data3)){
const err5 = {instancePath:instancePath+"/Augno-Simulate-Latency",schemaPath:"#/properties/Augno-Simulate-Latency/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err5); errors++;
}
if(!(formats0.validate(data3))){
const err6 = {instancePath:instancePath+"/Augno-Simulate-Latency",schemaPath:"#/properties/Augno-Simulate-Latency/format",keyword:"format",params:{format: "int32"}};
(vErrors ??= []).push(err6); errors++;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err7); errors++;
}
validate60.errors = vErrors;
return errors === 0;
}

export const CreateUnitRequestBody = validate63;
const schema29 = {"type":"object","required":["name","abbreviation","type","ratio_numerator"],"additionalProperties":false,"properties":{"name":{"$ref":"schema:UnitName"},"abbreviation":{"$ref":"schema:UnitAbbreviation"},"type":{"$ref":"schema:KnownUnitType"},"ratio_numerator":{"$ref":"schema:DecimalInput"},"ratio_denominator":{"$ref":"schema:DecimalInput","default":"1"},"offset_numerator":{"$ref":"schema:DecimalInput","default":"0"},"offset_denominator":{"$ref":"schema:DecimalInput","default":"1"}}};
const schema30 = {"type":"string","pattern":"^[^\\s\\x00-\\x1f\\x7f-\\x9f\\u200b-\\u200d\\u2060]([^\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029]*[^\\s\\x00-\\x1f\\x7f-\\x9f\\u200b-\\u200d\\u2060])?$","x-augno-expected":"text of 1 to 255 characters in one line, without spaces at its ends","minLength":1,"maxLength":255};
const pattern7 = new RegExp("^[^\\s\\x00-\\x1f\\x7f-\\x9f\\u200b-\\u200d\\u2060]([^\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029]*[^\\s\\x00-\\x1f\\x7f-\\x9f\\u200b-\\u200d\\u2060])?$", "u");

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 255){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255}};
(vErrors ??= []).push(err0); errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err1); errors++;
}
if(!pattern7.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\s\\x00-\\x1f\\x7f-\\x9f\\u200b-\\u200d\\u2060]([^\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029]*[^\\s\\x00-\\x1f\\x7f-\\x9f\\u200b-\\u200d\\u2060])?$"}};
(vErrors ??= []).push(err2); errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err3); errors++;
}
validate64.errors = vErrors;
return errors === 0;
}

const schema31 = {"type":"string","pattern":"^[^\\s\\x00-\\x1f\\x7f-\\x9f\\u200b-\\u200d\\u2060]([^\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029]*[^\\s\\x00-\\x1f\\x7f-\\x9f\\u200b-\\u200d\\u2060])?$","x-augno-expected":"text of 1 to 32 characters in one line, without spaces at its ends","minLength":1,"maxLength":32};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 32){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 32}};
(vErrors ??= []).push(err0); errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err1); errors++;
}
if(!pattern7.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\s\\x00-\\x1f\\x7f-\\x9f\\u200b-\\u200d\\u2060]([^\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029]*[^\\s\\x00-\\x1f\\x7f-\\x9f\\u200b-\\u200d\\u2060])?$"}};
(vErrors ??= []).push(err2); errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err3); errors++;
}
validate66.errors = vErrors;
return errors === 0;
}

const schema32 = {"type":"string","pattern":"^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,30})?$","x-augno-expected":"a decimal number as a string, with at most 30 digits before and after the point, such as \"2.5\"","minLength":1,"maxLength":62};
const pattern9 = new RegExp("^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,30})?$", "u");

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 62){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 62}};
(vErrors ??= []).push(err0); errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err1); errors++;
}
if(!pattern9.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,30})?$"}};
(vErrors ??= []).push(err2); errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err3); errors++;
}
validate69.errors = vErrors;
return errors === 0;
}


function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
(vErrors ??= []).push(err0); errors++;
}
if(data.abbreviation === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "abbreviation"}};
(vErrors ??= []).push(err1); errors++;
}
if(data.type === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
(vErrors ??= []).push(err2); errors++;
}
if(data.ratio_numerator === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ratio_numerator"}};
(vErrors ??= []).push(err3); errors++;
}
for(const key0 in data){
if(!(((((((key0 === "name") || (key0 === "abbreviation")) || (key0 === "type")) || (key0 === "ratio_numerator")) || (key0 === "ratio_denominator")) || (key0 === "offset_numerator")) || (key0 === "offset_denominator"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err4); errors++;
}
}
if(data.name !== undefined){
if(!(validate64(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.abbreviation !== undefined){
if(!(validate66(data.abbreviation, {instancePath:instancePath+"/abbreviation",parentData:data,parentDataProperty:"abbreviation",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
if(!(validate22(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.ratio_numerator !== undefined){
if(!(validate69(data.ratio_numerator, {instancePath:instancePath+"/ratio_numerator",parentData:data,parentDataProperty:"ratio_numerator",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data.ratio_denominator !== undefined){
if(!(validate69(data.ratio_denominator, {instancePath:instancePath+"/ratio_denominator",parentData:data,parentDataProperty:"ratio_denominator",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data.offset_numerator !== undefined){
if(!(validate69(data.offset_numerator, {instancePath:instancePath+"/offset_numerator",parentData:data,parentDataProperty:"offset_numerator",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data.offset_denominator !== undefined){
if(!(validate69(data.offset_denominator, {instancePath:instancePath+"/offset_denominator",parentData:data,parentDataProperty:"offset_denominator",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err5); errors++;
}
validate63.errors = vErrors;
return errors === 0;
}

export const UpdateUnitRequestBody = validate74;
const schema33 = {"type":"object","additionalProperties":false,"properties":{"name":{"$ref":"schema:UnitName"},"abbreviation":{"$ref":"schema:UnitAbbreviation"},"ratio_numerator":{"$ref":"schema:DecimalInput"},"ratio_denominator":{"$ref":"schema:DecimalInput"},"offset_numerator":{"$ref":"schema:DecimalInput"},"offset_denominator":{"$ref":"schema:DecimalInput"}}};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "abbreviation")) || (key0 === "ratio_numerator")) || (key0 === "ratio_denominator")) || (key0 === "offset_numerator")) || (key0 === "offset_denominator"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err0); errors++;
}
}
if(data.name !== undefined){
if(!(validate64(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.abbreviation !== undefined){
if(!(validate66(data.abbreviation, {instancePath:instancePath+"/abbreviation",parentData:data,parentDataProperty:"abbreviation",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.ratio_numerator !== undefined){
if(!(validate69(data.ratio_numerator, {instancePath:instancePath+"/ratio_numerator",parentData:data,parentDataProperty:"ratio_numerator",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data.ratio_denominator !== undefined){
if(!(validate69(data.ratio_denominator, {instancePath:instancePath+"/ratio_denominator",parentData:data,parentDataProperty:"ratio_denominator",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data.offset_numerator !== undefined){
if(!(validate69(data.offset_numerator, {instancePath:instancePath+"/offset_numerator",parentData:data,parentDataProperty:"offset_numerator",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data.offset_denominator !== undefined){
if(!(validate69(data.offset_denominator, {instancePath:instancePath+"/offset_denominator",parentData:data,parentDataProperty:"offset_denominator",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err1); errors++;
}
validate74.errors = vErrors;
return errors === 0;
}

export const ConvertUnitRequestBody = validate81;
const schema34 = {"type":"object","required":["value","to_unit_id"],"additionalProperties":false,"properties":{"value":{"$ref":"schema:DecimalInput"},"to_unit_id":{"$ref":"schema:UnitId"},"scale":{"type":"integer","format":"int32","minimum":0,"maximum":30,"default":30}}};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"}};
(vErrors ??= []).push(err0); errors++;
}
if(data.to_unit_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to_unit_id"}};
(vErrors ??= []).push(err1); errors++;
}
for(const key0 in data){
if(!(((key0 === "value") || (key0 === "to_unit_id")) || (key0 === "scale"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err2); errors++;
}
}
if(data.value !== undefined){
if(!(validate69(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data.to_unit_id !== undefined){
if(!(validate46(data.to_unit_id, {instancePath:instancePath+"/to_unit_id",parentData:data,parentDataProperty:"to_unit_id",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.scale !== undefined){
let data2 = data.scale;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err3 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err3); errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 30 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
(vErrors ??= []).push(err4); errors++;
}
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err5); errors++;
}
if(!(formats0.validate(data2))){
const err6 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/format",keyword:"format",params:{format: "int32"}};
(vErrors ??= []).push(err6); errors++;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err7); errors++;
}
validate81.errors = vErrors;
return errors === 0;
}

export const CreateApiKeyRequestBody = validate84;
const schema35 = {"type":"object","required":["name","type","role"],"additionalProperties":false,"properties":{"name":{"$ref":"schema:ApiKeyName"},"type":{"$ref":"schema:KnownApiKeyType"},"role":{"$ref":"schema:KnownApiKeyRole"},"expires_at":{"anyOf":[{"$ref":"schema:Timestamp"},{"type":"null"}]},"allowed_origins":{"type":"array","maxItems":50,"items":{"$ref":"schema:Origin"}}}};
const schema36 = {"type":"string","pattern":"^[^\\s\\x00-\\x1f\\x7f-\\x9f\\u200b-\\u200d\\u2060]([^\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029]*[^\\s\\x00-\\x1f\\x7f-\\x9f\\u200b-\\u200d\\u2060])?$","x-augno-expected":"text of 1 to 255 characters in one line, without spaces at its ends","minLength":1,"maxLength":255};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 255){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255}};
(vErrors ??= []).push(err0); errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err1); errors++;
}
if(!pattern7.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\s\\x00-\\x1f\\x7f-\\x9f\\u200b-\\u200d\\u2060]([^\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029]*[^\\s\\x00-\\x1f\\x7f-\\x9f\\u200b-\\u200d\\u2060])?$"}};
(vErrors ??= []).push(err2); errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err3); errors++;
}
validate85.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":"string","enum":["secret","publishable"]};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err0); errors++;
}
if(!((data === "secret") || (data === "publishable"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema37.enum}};
(vErrors ??= []).push(err1); errors++;
}
validate87.errors = vErrors;
return errors === 0;
}

const schema38 = {"type":"string","enum":["admin","read_only"]};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err0); errors++;
}
if(!((data === "admin") || (data === "read_only"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema38.enum}};
(vErrors ??= []).push(err1); errors++;
}
validate89.errors = vErrors;
return errors === 0;
}

const schema39 = {"type":"string","pattern":"^https?://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[1-9][0-9]{0,4})?$","x-augno-expected":"an origin such as https://shop.example.com, without a path","minLength":8,"maxLength":255};
const pattern11 = new RegExp("^https?://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[1-9][0-9]{0,4})?$", "u");

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 255){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255}};
(vErrors ??= []).push(err0); errors++;
}
if(func2(data) < 8){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 8}};
(vErrors ??= []).push(err1); errors++;
}
if(!pattern11.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https?://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[1-9][0-9]{0,4})?$"}};
(vErrors ??= []).push(err2); errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err3); errors++;
}
validate92.errors = vErrors;
return errors === 0;
}


function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
(vErrors ??= []).push(err0); errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
(vErrors ??= []).push(err1); errors++;
}
if(data.role === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"}};
(vErrors ??= []).push(err2); errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "type")) || (key0 === "role")) || (key0 === "expires_at")) || (key0 === "allowed_origins"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err3); errors++;
}
}
if(data.name !== undefined){
if(!(validate85(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
if(!(validate87(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data.role !== undefined){
if(!(validate89(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
if(data.expires_at !== undefined){
let data3 = data.expires_at;
const _errs6 = errors;
let valid1 = false;
const _errs7 = errors;
if(!(validate26(data3, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs8 = errors;
if(data3 !== null){
const err4 = {instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/anyOf/1/type",keyword:"type",params:{type: "null"}};
(vErrors ??= []).push(err4); errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err5 = {instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err5); errors++;
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
if(data.allowed_origins !== undefined){
let data4 = data.allowed_origins;
if(Array.isArray(data4)){
if(data4.length > 50){
const err6 = {instancePath:instancePath+"/allowed_origins",schemaPath:"#/properties/allowed_origins/maxItems",keyword:"maxItems",params:{limit: 50}};
(vErrors ??= []).push(err6); errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate92(data4[i0], {instancePath:instancePath+"/allowed_origins/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/allowed_origins",schemaPath:"#/properties/allowed_origins/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err7); errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err8); errors++;
}
validate84.errors = vErrors;
return errors === 0;
}

export const RotateApiKeyRequestBody = validate94;
const schema40 = {"type":"object","additionalProperties":false,"properties":{"grace_period_seconds":{"type":"integer","format":"int32","enum":[0,3600,86400,604800],"minimum":0,"maximum":604800,"default":0}}};

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "grace_period_seconds")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err0); errors++;
}
}
if(data.grace_period_seconds !== undefined){
let data0 = data.grace_period_seconds;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/grace_period_seconds",schemaPath:"#/properties/grace_period_seconds/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err1); errors++;
}
if(!((((data0 === 0) || (data0 === 3600)) || (data0 === 86400)) || (data0 === 604800))){
const err2 = {instancePath:instancePath+"/grace_period_seconds",schemaPath:"#/properties/grace_period_seconds/enum",keyword:"enum",params:{allowedValues: schema40.properties.grace_period_seconds.enum}};
(vErrors ??= []).push(err2); errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 604800 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/grace_period_seconds",schemaPath:"#/properties/grace_period_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 604800}};
(vErrors ??= []).push(err3); errors++;
}
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/grace_period_seconds",schemaPath:"#/properties/grace_period_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err4); errors++;
}
if(!(formats0.validate(data0))){
const err5 = {instancePath:instancePath+"/grace_period_seconds",schemaPath:"#/properties/grace_period_seconds/format",keyword:"format",params:{format: "int32"}};
(vErrors ??= []).push(err5); errors++;
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err6); errors++;
}
validate94.errors = vErrors;
return errors === 0;
}

export const queryValidators = {
  "list-units": ListUnitsQuery,
  "create-unit": CreateUnitQuery,
  "retrieve-unit": CreateUnitQuery,
  "update-unit": CreateUnitQuery,
  "delete-unit": CreateUnitQuery,
  "convert-unit": CreateUnitQuery,
  "list-request-logs": ListRequestLogsQuery,
  "retrieve-request-log": CreateUnitQuery,
  "list-events": ListEventsQuery,
  "retrieve-event": CreateUnitQuery,
  "retrieve-account": CreateUnitQuery,
  "list-api-keys": ListApiKeysQuery,
  "create-api-key": CreateUnitQuery,
  "retrieve-api-key": CreateUnitQuery,
  "revoke-api-key": CreateUnitQuery,
  "rotate-api-key": CreateUnitQuery,
};

export const pathValidators = {
  "list-units": CreateUnitQuery,
  "create-unit": CreateUnitQuery,
  "retrieve-unit": RetrieveUnitPath,
  "update-unit": RetrieveUnitPath,
  "delete-unit": RetrieveUnitPath,
  "convert-unit": RetrieveUnitPath,
  "list-request-logs": CreateUnitQuery,
  "retrieve-request-log": RetrieveRequestLogPath,
  "list-events": CreateUnitQuery,
  "retrieve-event": RetrieveEventPath,
  "retrieve-account": CreateUnitQuery,
  "list-api-keys": CreateUnitQuery,
  "create-api-key": CreateUnitQuery,
  "retrieve-api-key": RetrieveApiKeyPath,
  "revoke-api-key": RetrieveApiKeyPath,
  "rotate-api-key": RetrieveApiKeyPath,
};

export const headerValidators = {
  "list-units": ListUnitsHeader,
  "create-unit": CreateUnitHeader,
  "retrieve-unit": ListUnitsHeader,
  "update-unit": CreateUnitHeader,
  "delete-unit": ListUnitsHeader,
  "convert-unit": CreateUnitHeader,
  "list-request-logs": ListUnitsHeader,
  "retrieve-request-log": ListUnitsHeader,
  "list-events": ListUnitsHeader,
  "retrieve-event": ListUnitsHeader,
  "retrieve-account": ListUnitsHeader,
  "list-api-keys": ListUnitsHeader,
  "create-api-key": CreateUnitHeader,
  "retrieve-api-key": ListUnitsHeader,
  "revoke-api-key": ListUnitsHeader,
  "rotate-api-key": CreateUnitHeader,
};

export const requestBodyValidators = {
  "create-unit": CreateUnitRequestBody,
  "update-unit": UpdateUnitRequestBody,
  "convert-unit": ConvertUnitRequestBody,
  "create-api-key": CreateApiKeyRequestBody,
  "rotate-api-key": RotateApiKeyRequestBody,
};
