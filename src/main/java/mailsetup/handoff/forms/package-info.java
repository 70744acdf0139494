/** The forms, one file each, and the list of them. */
package mailsetup.handoff.forms;
