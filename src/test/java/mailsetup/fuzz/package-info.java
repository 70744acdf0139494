/** Every reader of what comes from outside, fed with what nobody would send who means well. */
@org.jspecify.annotations.NullMarked
package mailsetup.fuzz;
