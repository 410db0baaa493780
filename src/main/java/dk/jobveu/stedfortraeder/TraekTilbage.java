package dk.jobveu.stedfortraeder;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Either of the two ends the agreement before its time. */
@Service
public class TraekTilbage {

  private final Stedfortraedelser aftaler;
  private final UdfoerStedfortraedelse udfoer;

  public TraekTilbage(Stedfortraedelser aftaler, UdfoerStedfortraedelse udfoer) {
    this.aftaler = aftaler;
    this.udfoer = udfoer;
  }

  /** The agreement, when this person is one of the two; nothing about others'. */
  @Transactional(readOnly = true)
  public Optional<Stedfortraedelse> find(String bruger, String id) {
    return aftaler.find(id).filter(s -> s.angaar(bruger));
  }

  /**
   * @return false when it had ended already
   */
  @Transactional
  public boolean traek(String bruger, Stedfortraedelse aftale) {
    return udfoer.traekTilbage(aftale, bruger);
  }
}
