package dk.jobveu.sikkerhed.opstart;

import dk.jobveu.faelles.Csv;
import dk.jobveu.faelles.Csv.Raekke;
import dk.jobveu.sikkerhed.login.Kodehash;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.springframework.core.io.Resource;

/**
 * A database that was once started with profile demo keeps its users, whose password stands in the
 * README. Outside demo none of them may be left, nor anybody else with that password.
 */
class Demobrugere implements Selvtjek {

  static final String KENDTE_KODER = "jobveu.login.kendte-koder";

  private static final int SIDE = 500;
  private static final int NAEVNES = 10;

  private final IdentityService identitet;
  private final ProcessEngineConfigurationImpl motor;
  private final Resource demofil;
  private final List<String> kendteKoder;

  Demobrugere(
      IdentityService identitet,
      ProcessEngineConfigurationImpl motor,
      Resource demofil,
      List<String> kendteKoder) {
    this.identitet = identitet;
    this.motor = motor;
    this.demofil = demofil;
    this.kendteKoder = kendteKoder;
  }

  @Override
  public List<Mangel> mangler() {
    Set<String> demo = demonavne();
    List<String> fundne = new ArrayList<>();
    List<User> side;
    int fra = 0;
    do {
      side = identitet.createUserQuery().orderByUserId().asc().listPage(fra, SIDE);
      side.stream()
          .filter(b -> demo.contains(b.getId()) || harKendtKode(b))
          .forEach(b -> fundne.add(b.getId()));
      fra += SIDE;
    } while (side.size() == SIDE);
    return fundne.isEmpty() ? List.of() : List.of(mangel(fundne));
  }

  private static Mangel mangel(List<String> fundne) {
    String flere = fundne.size() > NAEVNES ? " og " + (fundne.size() - NAEVNES) + " andre" : "";
    return new Mangel(
        "Databasen har brugere fra demoen eller med demoens adgangskode: "
            + String.join(", ", fundne.subList(0, Math.min(NAEVNES, fundne.size())))
            + flere
            + ".",
        "Start på en tom database. Skal denne bruges, så start den med profilen demo, slet brugerne"
            + " i Admin, eller giv dem en anden adgangskode, og start igen uden demo.");
  }

  /**
   * Without the log-in, which would count failed attempts and lock people out. An expensive digest
   * was made outside demo, where the password policy refuses known ones, and to try it would cost a
   * fifth of a second for each user at each start. So a password that is called known later is
   * looked for when it is chosen, not here.
   */
  private boolean harKendtKode(User bruger) {
    return bruger instanceof UserEntity b
        && b.getPassword() != null
        && !Kodehash.tager(b.getPassword(), Kodestyrke.MINDST)
        && kendteKoder.stream()
            .map(kode -> EncryptionUtil.saltPassword(kode, b.getSalt()))
            .anyMatch(saltet -> motor.getPasswordManager().check(saltet, b.getPassword()));
  }

  private Set<String> demonavne() {
    try (InputStream kilde = demofil.getInputStream()) {
      Set<String> navne = new HashSet<>();
      for (Raekke r :
          Csv.laes(
              demofil.getFilename(),
              kilde,
              ',',
              List.of("id", "rolle", "navn", "niveau", "kommunekode", "bruger", "person"))) {
        navne.add(r.kraevet("bruger"));
      }
      return navne;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
