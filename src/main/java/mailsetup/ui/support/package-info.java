/** What a support person is told on the telephone, and the script that answers it. */
package mailsetup.ui.support;
