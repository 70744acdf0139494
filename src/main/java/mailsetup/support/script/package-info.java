/** What a support person asks, says and tries on the telephone, and to whom the call goes on. */
package mailsetup.support.script;
