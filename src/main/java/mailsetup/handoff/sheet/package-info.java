/** The setup sheet: what it says, and how it becomes a page. */
package mailsetup.handoff.sheet;
