/** The fault lab: the practice server with one thing wrong, for training support staff, for pictures and for tests. */
package mailsetup.practice.lab;
