package dk.jobveu.sikkerhed.login;

import dk.jobveu.aktoer.Medlemskaber.Gaeldende;

/**
 * What a log-in depends on, as it is now.
 *
 * @param kode the column of the password, or null for a user of the identity provider
 * @param salt what is put behind a password before it is compared
 * @param uhindret known from this address since yesterday, no lock of any kind, and no wrong
 *     password that a right one would have to wipe out
 * @param tilhoer the user's groups, which nearly each call asks for
 */
public record Loginstand(String kode, String salt, boolean uhindret, Gaeldende tilhoer) {}
