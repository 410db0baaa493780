package dk.jobveu.sikkerhed.login;

import java.util.Locale;
import java.util.function.Supplier;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

/**
 * The engine's users, with {@link Loginvaern} instead of the engine's own lock. Whoever asks the
 * engine about a password meets the same brake: the log-in, HTTP Basic, {@code identity/verify} and
 * the change of a password. The engine's own never lifts after ten, so that anybody could lock the
 * only administrator out for good, and answers faster for a name that does not exist.
 */
class Motorbrugere extends DbIdentityServiceProvider {

  private static final String INGENS = "ingen har denne adgangskode";

  private final Loginvaern vaern;
  private final Supplier<String> ingensKode;

  Motorbrugere(Loginvaern vaern, Supplier<String> ingensKode) {
    this.vaern = vaern;
    this.ingensKode = ingensKode;
  }

  @Override
  public boolean checkPassword(String brugerId, String kode) {
    if (brugerId == null || kode == null) {
      return false;
    }
    UserEntity bruger = findUserById(brugerId);
    return vaern.proev(
        brugerId, Adresse.aktuel(), () -> rigtigtNavn(brugerId), () -> passer(kode, bruger));
  }

  /**
   * Whom a lock on what was typed hits, since locks do not tell letter cases apart while the
   * engine's user ids do; null when it is nobody. Asked alike for every name.
   */
  private String rigtigtNavn(String skrevet) {
    return createNativeUserQuery()
        .sql("select * from ACT_ID_USER where lower(ID_) = #{navn} order by ID_")
        .parameter("navn", skrevet.toLowerCase(Locale.ROOT))
        .list()
        .stream()
        .map(User::getId)
        .reduce((a, b) -> b.equals(skrevet) ? b : a)
        .orElse(null);
  }

  private boolean passer(String kode, UserEntity bruger) {
    if (bruger == null || bruger.getPassword() == null) {
      // as much work as for a user that exists; a user of the identity provider has no password
      koder().check(kode, ingensKode.get());
      return false;
    }
    return matchPassword(kode, bruger);
  }

  private static PasswordManager koder() {
    return Context.getProcessEngineConfiguration().getPasswordManager();
  }

  /** Makes the provider for each of the engine's commands. */
  static class Fabrik implements SessionFactory {

    private final Supplier<Loginvaern> vaern;
    private volatile String ingensKode;

    Fabrik(Supplier<Loginvaern> vaern) {
      this.vaern = vaern;
    }

    @Override
    public Class<?> getSessionType() {
      return Motorbrugere.class;
    }

    @Override
    public Session openSession() {
      return new Motorbrugere(vaern.get(), this::ingensKode);
    }

    private String ingensKode() {
      if (ingensKode == null) {
        ingensKode = koder().encrypt(INGENS);
      }
      return ingensKode;
    }
  }
}
