package dk.jobveu.bilag;

import dk.jobveu.bilag.Virusskanner.Fund;
import dk.jobveu.bilag.Virusskanner.SkannerNede;
import dk.jobveu.faelles.Regelbrud;
import org.springframework.stereotype.Component;

/** Has a file scanned, where there is a scanner. */
@Component
class Virustjek {

  private final Virusskanner skanner;

  Virustjek(Virusskanner skanner) {
    this.skanner = skanner;
  }

  /**
   * @return whether it was seen and nothing found
   * @throws Regelbrud when something was found, or a scanner that there should be does not answer
   */
  boolean erSkannet(byte[] indhold) {
    try {
      Fund fund = skanner.skan(indhold);
      if (fund == Fund.VIRUS) {
        throw new Regelbrud(
            "fil",
            "Virusscanneren fandt noget i filen, så den er ikke gemt. Tal med jeres it-afdeling om den.");
      }
      return fund == Fund.REN;
    } catch (SkannerNede nede) {
      throw new Regelbrud(
          "fil", "Virusscanneren svarer ikke, så filen er ikke gemt. Prøv igen om lidt.");
    }
  }
}
