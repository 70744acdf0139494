/** Reading the settings out of a provider's letter: pure, bounded, and in one pass over the text. */
package mailsetup.discovery.letter;
