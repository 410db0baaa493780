package dk.jobveu.modeller;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks a table its examples, with the thresholds that count or are put up with it. */
@Component
class Eksempelsvar {

  private static final String TAERSKLER = "taerskler";

  private final Tabeleksempler eksempler;
  private final Modelregister register;

  Eksempelsvar(Tabeleksempler eksempler, Modelregister register) {
    this.eksempler = eksempler;
    this.register = register;
  }

  /**
   * @param sammen what is put up with it
   * @return null when it is no table, or one without examples
   */
  Tabeleksempler.Svar paa(Modelslags slags, String noegle, byte[] fil, List<Modelfil> sammen) {
    if (slags != Modelslags.BESLUTNING) {
      return null;
    }
    return sammen.stream()
        .filter(f -> f.slags() == slags && f.noegle().equals(TAERSKLER))
        .map(Modelfil::indhold)
        .findFirst()
        .or(this::gaeldende)
        .flatMap(t -> eksempler.spoerg(noegle, fil, t))
        .orElse(null);
  }

  private Optional<byte[]> gaeldende() {
    return register.versioner(Modelslags.BESLUTNING, TAERSKLER).stream()
        .findFirst()
        .map(register::indhold);
  }
}
