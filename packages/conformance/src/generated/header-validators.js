// Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
"use strict";
export const RequestIdHeader = validate21;
const schema6 = {"type":"string","pattern":"^rq_[0-7][0-9a-hjkmnp-tv-z]{25}$","x-augno-expected":"an id such as rq_01m86e81e0e5v8k2yqz7c4d1nb","minLength":29,"maxLength":29};
const func2 = require("ajv/dist/runtime/ucs2length").default;
const pattern0 = new RegExp("^rq_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^rq_[0-7][0-9a-hjkmnp-tv-z]{25}$"},message:"must match pattern \""+"^rq_[0-7][0-9a-hjkmnp-tv-z]{25}$"+"\""};
(vErrors ??= []).push(err2); errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3); errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const AugnoVersionHeader = validate22;
const schema7 = {"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","x-augno-expected":"a date such as 2026-11-24","minLength":10,"maxLength":10};
const pattern1 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern1.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""};
(vErrors ??= []).push(err2); errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3); errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

export const RateLimitLimitHeader = validate23;
const schema8 = {"type":"integer","format":"int32","minimum":1,"maximum":1000000};
const formats0 = require("ajv-formats/dist/formats").fullFormats.int32;

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err0); errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1000000 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
(vErrors ??= []).push(err1); errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
(vErrors ??= []).push(err2); errors++;
}
if(!(formats0.validate(data))){
const err3 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\""};
(vErrors ??= []).push(err3); errors++;
}
}
validate23.errors = vErrors;
return errors === 0;
}

export const RateLimitRemainingHeader = validate24;
const schema9 = {"type":"integer","format":"int32","minimum":0,"maximum":1000000};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err0); errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1000000 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
(vErrors ??= []).push(err1); errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err2); errors++;
}
if(!(formats0.validate(data))){
const err3 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\""};
(vErrors ??= []).push(err3); errors++;
}
}
validate24.errors = vErrors;
return errors === 0;
}

export const RateLimitResetHeader = validate25;
const schema10 = {"type":"integer","format":"int32","minimum":0,"maximum":86400};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err0); errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 86400 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
(vErrors ??= []).push(err1); errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err2); errors++;
}
if(!(formats0.validate(data))){
const err3 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\""};
(vErrors ??= []).push(err3); errors++;
}
}
validate25.errors = vErrors;
return errors === 0;
}

export const WWWAuthenticateHeader = validate26;
const schema11 = {"type":"string","const":"Bearer realm=\"augno\""};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err0); errors++;
}
if("Bearer realm=\"augno\"" !== data){
const err1 = {instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "Bearer realm=\"augno\""},message:"must be equal to constant"};
(vErrors ??= []).push(err1); errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

export const IdempotentReplayedHeader = validate27;
const schema12 = {"type":"boolean"};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
(vErrors ??= []).push(err0); errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

export const RetryAfterHeader = validate28;
const schema13 = {"type":"integer","format":"int32","minimum":1,"maximum":86400};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err0); errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 86400 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
(vErrors ??= []).push(err1); errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
(vErrors ??= []).push(err2); errors++;
}
if(!(formats0.validate(data))){
const err3 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\""};
(vErrors ??= []).push(err3); errors++;
}
}
validate28.errors = vErrors;
return errors === 0;
}

export const AllowHeader = validate29;
const schema14 = {"type":"string","pattern":"^(GET|HEAD|POST|PATCH|DELETE)(, (GET|HEAD|POST|PATCH|DELETE)){0,4}$","x-augno-expected":"methods of HTTP, separated by a comma and a space","minLength":3,"maxLength":38};
const pattern2 = new RegExp("^(GET|HEAD|POST|PATCH|DELETE)(, (GET|HEAD|POST|PATCH|DELETE)){0,4}$", "u");

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 38){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 38},message:"must NOT have more than 38 characters"};
(vErrors ??= []).push(err0); errors++;
}
if(func2(data) < 3){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
(vErrors ??= []).push(err1); errors++;
}
if(!pattern2.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(GET|HEAD|POST|PATCH|DELETE)(, (GET|HEAD|POST|PATCH|DELETE)){0,4}$"},message:"must match pattern \""+"^(GET|HEAD|POST|PATCH|DELETE)(, (GET|HEAD|POST|PATCH|DELETE)){0,4}$"+"\""};
(vErrors ??= []).push(err2); errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3); errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

export const headerValidators = {
  "Request-Id": RequestIdHeader,
  "Augno-Version": AugnoVersionHeader,
  "RateLimit-Limit": RateLimitLimitHeader,
  "RateLimit-Remaining": RateLimitRemainingHeader,
  "RateLimit-Reset": RateLimitResetHeader,
  "WWW-Authenticate": WWWAuthenticateHeader,
  "Idempotent-Replayed": IdempotentReplayedHeader,
  "Retry-After": RetryAfterHeader,
  Allow: AllowHeader,
};
