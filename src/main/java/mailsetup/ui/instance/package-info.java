/** One window for each person and screen: a second start brings the first window to the front (ADR 0041). */
package mailsetup.ui.instance;
