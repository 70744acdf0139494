/** What to do before, on the day and after, filled with the facts of one account. */
package mailsetup.assistant.migration.checklist;
