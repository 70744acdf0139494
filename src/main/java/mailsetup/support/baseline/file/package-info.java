/** Baselines on this computer: one file an account, for its owner only, read as strictly as any other file. */
package mailsetup.support.baseline.file;
