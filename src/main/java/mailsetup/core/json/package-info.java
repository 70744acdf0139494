/** The one door for JSON that is written. */
package mailsetup.core.json;
