export const id = 3157;
export const ids = [3157];
export const modules = {

/***/ 23157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   indexObjection: () => (/* binding */ indexObjection)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20663);


const STREAMED = 0x8;
async function indexObjection(file) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file);
    try {
        const zip = await (0,yauzl__WEBPACK_IMPORTED_MODULE_1__/* .fromFdPromise */ .as)(handle.fd, { decodeStrings: false, autoClose: false });
        for await (const member of zip.eachEntry()) {
            if ((member.generalPurposeBitFlag & STREAMED) !== 0)
                return 'ZIP contains a data descriptor';
            if (member.fileCommentLength > 0)
                return 'Comment in central directory';
        }
        return undefined;
    }
    catch {
        return undefined;
    }
    finally {
        await handle.close();
    }
}


/***/ })

};
