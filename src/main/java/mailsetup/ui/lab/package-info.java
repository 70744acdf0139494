/** The list of faults to practise with, and the banner of a training run. */
package mailsetup.ui.lab;
