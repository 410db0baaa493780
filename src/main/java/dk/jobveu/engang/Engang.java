package dk.jobveu.engang;

import dk.jobveu.engang.Engangsregister.Modtaget;
import dk.jobveu.engang.Engangsregister.Optaget;
import dk.jobveu.faelles.Aftryk;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets what carries a key count once: whoever sends it again hears the first answer. The key is
 * taken in the same transaction as its effect, so one that was refused can be sent again with the
 * same key, and of many at once exactly one counts.
 */
@Component
public class Engang {

  /**
   * Something that is sent.
   *
   * @param bruger whose key it is; another's is another
   * @param noegle chosen by the sender, or null when it may count each time
   * @param indhold all that was sent, address included
   */
  public record Afsendelse(String bruger, String noegle, byte[] indhold) {}

  private final Engangsregister register;
  private final Aftryk aftryk;
  private final TransactionTemplate transaktion;
  private final Duration gemmes;
  private final Clock ur;

  public Engang(
      Engangsregister register,
      Aftryk aftryk,
      PlatformTransactionManager transaktioner,
      @Value("${jobveu.engang.gemmes}") Duration gemmes,
      Clock ur) {
    this.register = register;
    this.aftryk = aftryk;
    this.transaktion = new TransactionTemplate(transaktioner);
    this.gemmes = gemmes;
    this.ur = ur;
  }

  /**
   * Does it, or answers as the first time.
   *
   * @param handling returns a short receipt or an id, never personal data
   * @throws AlleredeSendt when the key stands for something else, or the first is not done yet
   */
  public String udfoer(Afsendelse a, Supplier<String> handling) {
    if (a.noegle() == null) {
      return handling.get();
    }
    Optional<Modtaget> foerste = register.find(noegle(a));
    if (foerste.isPresent()) {
      return svar(foerste.get(), a);
    }
    try {
      return transaktion.execute(
          t -> {
            tag(a);
            String svar = handling.get();
            register.besvar(noegle(a), svar);
            return svar;
          });
    } catch (Optaget fejl) {
      return svar(a);
    }
  }

  /** The first answer, when there is one that fits. */
  public Optional<String> foersteSvar(Afsendelse a) {
    return a.noegle() == null ? Optional.empty() : register.find(noegle(a)).map(m -> svar(m, a));
  }

  /** Takes the key in a transaction that somebody else has begun. */
  public void tag(Afsendelse a) {
    register.tag(noegle(a), aftryk.af(a.indhold()), ur.instant());
  }

  public void besvar(Afsendelse a, String svar) {
    register.besvar(noegle(a), svar);
  }

  private String svar(Afsendelse a) {
    return register.find(noegle(a)).map(m -> svar(m, a)).orElseThrow(AlleredeSendt::ogErIGang);
  }

  private String svar(Modtaget foerste, Afsendelse a) {
    if (!foerste.indhold().equals(aftryk.af(a.indhold()))) {
      throw AlleredeSendt.medAndetIndhold();
    }
    return foerste.svar();
  }

  private String noegle(Afsendelse a) {
    return aftryk.af(List.of(a.bruger(), a.noegle()));
  }

  @Scheduled(cron = "${jobveu.opbevaring.oprydning}", zone = "UTC")
  public int rydOp() {
    return register.glemFoer(ur.instant().minus(gemmes));
  }
}
