package dk.jobveu.sikkerhed.login;

import dk.jobveu.aktoer.camunda.AktuelBruger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * The one brake on guessing passwords (issue 3, row 9): a sliding window per name and per address,
 * the same for names that do not exist. Every lock ends by itself, and an address from which the
 * user has logged in before has a count of its own: nobody elsewhere can lock the user out of it.
 */
@Service
public class Loginvaern {

  private static final Logger LOG = LoggerFactory.getLogger(Loginvaern.class);

  private final Loginregister register;
  private final Loginindstillinger regler;
  private final Clock ur;

  Loginvaern(Loginregister register, Loginindstillinger regler, Clock ur) {
    this.register = register;
    this.regler = regler;
    this.ur = ur;
  }

  /** How long this name must wait at this address; zero when it may try now. */
  public Duration ventetid(String bruger, String adresse) {
    Instant nu = ur.instant();
    return register
        .laastTil(List.of(doer(bruger, adresse, nu), adressenoegle(adresse)), nu)
        .map(til -> Duration.between(nu, til))
        .orElse(Duration.ZERO);
  }

  /**
   * Whether this is the password that was right a moment ago, from where the user is known, and
   * nothing has come in between: then there is nothing to count, to wipe out or to remember.
   * Password and locks are read at each call; only that the two fit is remembered ({@link
   * Kodehash}).
   */
  boolean genkender(String bruger, String adresse, Predicate<Loginstand> passer) {
    if (adresse.isEmpty()) {
      return false;
    }
    Instant nu = ur.instant();
    String kendt = kendt(bruger, adresse);
    return register
        .stand(
            bruger,
            kendt,
            List.of(kendt, adressenoegle(adresse), haand(bruger)),
            nu,
            nu.minus(Duration.ofDays(1)))
        .filter(Loginstand::uhindret)
        .filter(passer)
        .isPresent();
  }

  /** Whether an administrator has locked this user. */
  public boolean laastAfAdministrator(String bruger) {
    return register.laastTil(List.of(haand(bruger)), ur.instant()).isPresent();
  }

  /**
   * Checks a password unless the name or the address has to wait, and counts a wrong one. A right
   * one is refused too when the others that ran beside it have used up the attempts.
   *
   * @param rigtigtNavn whom the name means in any letter case; null when it is nobody
   */
  boolean proev(
      String bruger, String adresse, Supplier<String> rigtigtNavn, BooleanSupplier kontrol) {
    if (!ventetid(bruger, adresse).isZero()) {
      return false;
    }
    if (!kontrol.getAsBoolean()) {
      fejl(bruger, adresse, rigtigtNavn.get());
      return false;
    }
    if (!ventetid(bruger, adresse).isZero()) {
      return false;
    }
    lykkedes(bruger, adresse);
    return true;
  }

  /** Locks a user until an administrator lifts it. */
  public void laas(String bruger, String af) {
    register.laas(haand(bruger), bruger, false, ur.instant(), null, af);
    LOG.warn("Brugeren {} er låst af {}", bruger, af);
  }

  /**
   * Lifts every lock of this user or address: by key, whoever the name belonged to when it was
   * locked, and by name those at the addresses the user is known from.
   */
  public boolean frigiv(String navn, String af) {
    boolean fandtes =
        register.frigiv(List.of(noegle("bruger", navn), haand(navn), adressenoegle(navn)), navn);
    if (fandtes) {
      LOG.warn("Låsen på {} er løftet af {}", erAdresse(navn) ? "en adresse" : navn, af);
    }
    return fandtes;
  }

  /** How long this address must wait before a secret without a name can be tried. */
  public Duration ventetidForAdressen() {
    Instant nu = ur.instant();
    return register
        .laastTil(List.of(adressenoegle(Adresse.aktuel())), nu)
        .map(til -> Duration.between(nu, til))
        .orElse(Duration.ZERO);
  }

  /** A wrong secret that came without a name, such as a link's, counts for the address. */
  public void forkertFraAdressen() {
    taelAdressen(Adresse.aktuel(), ur.instant());
  }

  public List<Loginlaas> laase() {
    return register.laase(ur.instant());
  }

  private void fejl(String bruger, String adresse, String rigtigtNavn) {
    Instant nu = ur.instant();
    register.rydOp(nu.minus(regler.vindue()), nu, nu.minus(regler.kendtAdresseI()));
    String doer = doer(bruger, adresse, nu);
    if (taelOgLaas(doer, rigtigtNavn, false, regler.fejlPerBruger(), nu)) {
      LOG.warn(
          "{} er låst efter forkerte adgangskoder",
          rigtigtNavn == null ? "En ukendt bruger" : rigtigtNavn);
    }
    taelAdressen(adresse, nu);
  }

  private void taelAdressen(String adresse, Instant nu) {
    if (!adresse.isEmpty()
        && taelOgLaas(adressenoegle(adresse), adresse, true, regler.fejlPerAdresse(), nu)) {
      LOG.warn("En adresse må vente efter forkerte adgangskoder");
    }
  }

  private boolean taelOgLaas(String noegle, String navn, boolean adresse, int hoejst, Instant nu) {
    register.fejl(noegle, nu);
    if (register.fejlSiden(noegle, nu.minus(regler.vindue())) < hoejst) {
      return false;
    }
    register.laas(noegle, navn, adresse, nu, nu.plus(regler.laastI()), AktuelBruger.SYSTEM);
    register.glemFejl(noegle);
    return true;
  }

  private void lykkedes(String bruger, String adresse) {
    Instant nu = ur.instant();
    register.glemFejl(doer(bruger, adresse, nu));
    String kendt = kendt(bruger, adresse);
    if (!adresse.isEmpty() && !register.kendt(kendt, nu.minus(Duration.ofDays(1)))) {
      register.husk(kendt, nu);
    }
  }

  /** Names are counted apart at an address where the user has been let in before. */
  private String doer(String bruger, String adresse, Instant nu) {
    String kendt = kendt(bruger, adresse);
    return !adresse.isEmpty() && register.kendt(kendt, nu.minus(regler.kendtAdresseI()))
        ? kendt
        : noegle("bruger", bruger);
  }

  private static String kendt(String bruger, String adresse) {
    return noegle("kendt", bruger + "\n" + adresse);
  }

  static String haand(String bruger) {
    return noegle("administrator", bruger);
  }

  private static String adressenoegle(String adresse) {
    return noegle("adresse", adresse);
  }

  private static boolean erAdresse(String navn) {
    return navn.contains(".") || navn.contains(":");
  }

  /**
   * Letter cases are one: the engine compares names as its database does, and one that ignores the
   * case would give each spelling guesses of its own.
   */
  private static String noegle(String art, String vaerdi) {
    return aftryk(art + "\n" + vaerdi.toLowerCase(Locale.ROOT));
  }

  /** The SHA-256 of a text; of nothing, that of the empty text. */
  public static String aftryk(String tekst) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest((tekst == null ? "" : tekst).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
