/** A test's outcome in nine letters, to be read out on the telephone (docs/short-code.md). */
package mailsetup.support.code;
