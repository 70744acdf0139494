/** What an organisation adds to the program: its name, its help desk, its presets. Pure values (ADR 0033). */
package mailsetup.support.organisation;
