package dk.jobveu.udbud;

import java.util.Collection;
import java.util.List;

/** The bids that schools have sent, for themselves to read at any time. */
public interface EgneTilbud {

  /** All of them, newest first; what is not sent is not there. */
  List<Tilbudskvittering> af(Collection<String> skoler);
}
