/** What may be told of a fault of the program itself: where it happened, and nothing that was typed or answered. */
package mailsetup.crash;
