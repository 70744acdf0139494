/** The provider's letter: pasted, looked over, taken over. */
package mailsetup.ui.letter;
