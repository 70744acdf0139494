/** The examination of a move from the first name to the verdicts. */
package mailsetup.assistant.migration.doctor;
