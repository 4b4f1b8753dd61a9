// SPDX-License-Identifier: EPL-2.0
package advice.dsl;

import java.time.Clock;
import java.time.LocalDate;

import com.google.inject.Singleton;

/** The day on which is checked. The one class that reads the clock; a front end may set the day instead. */
@Singleton
public final class Today {

    private volatile LocalDate set;

    /** Sets the day for all that follows; {@code null} for the clock's. */
    public void set(LocalDate day) {
        set = day;
    }

    public LocalDate date() {
        var day = set;
        return day != null ? day : LocalDate.now(Clock.systemDefaultZone());
    }
}
