/** A small mail server of our own, on loopback, for training, pictures and tests. */
package mailsetup.practice;
