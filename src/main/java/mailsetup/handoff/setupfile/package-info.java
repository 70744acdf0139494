/** The setup file {@code *.mailsetup}: written for somebody else, read from anybody (docs/handoff.md). */
package mailsetup.handoff.setupfile;
