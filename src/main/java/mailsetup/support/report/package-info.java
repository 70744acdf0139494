/** The stable JSON form of a result (docs/json.md). */
package mailsetup.support.report;
