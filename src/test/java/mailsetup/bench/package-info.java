/** How fast it is, against what the wire allows: not part of the suite, but of one command (docs/performance.md). */
@NullMarked
package mailsetup.bench;

import org.jspecify.annotations.NullMarked;
