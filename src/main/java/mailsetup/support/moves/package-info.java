/** The move of many accounts, by verdict. */
package mailsetup.support.moves;
