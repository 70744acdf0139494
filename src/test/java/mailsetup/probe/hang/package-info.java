/** Servers that misbehave in every way we could think of, against all three protocols, with what each probe costs. */
@org.jspecify.annotations.NullMarked
package mailsetup.probe.hang;
